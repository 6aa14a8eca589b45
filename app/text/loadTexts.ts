import type { ChartId } from '../charts/chartIds'
import type { Language } from '../run/permalink'
import type { CoverageText } from './coverageText'
import type { DocumentsText } from './documentsText'
import type { EmbedText } from './embedText'
import { text as logon } from './en/logon'
import { text as page } from './en/page'
import type { ExportText } from './exportText'
import type { LearnText } from './learnText'
import type { LessonsText } from './lessonsText'
import type { PredictText } from './predictText'
import type { PacksText } from './packsText'
import type { SessionTablesText } from './sessionTablesText'
import type { SourcesText } from './sourcesText'
import type { StoryText } from './storyText'
import type { AllTexts, ChartText, MoreTexts, PageTexts, Texts } from './texts'

/**
 * A folder per language: what the page says at first, what it says later, and one file for each
 * chart and for each page that is loaded on its own. These are the ones that may be needed at first.
 */
const files = import.meta.glob<{ readonly text: unknown }>(['./??/{page,logon}.ts', '!./en/*.ts'])

/** What the page has from the start. */
const english: Readonly<Record<string, unknown>> = { page, logon }

/** @throws when the file is missing or cannot be loaded. */
async function load(language: Language, part: string): Promise<unknown> {
  if (language === 'en-XA') {
    const [text, { toPseudo }] = await Promise.all([load('en', part), import('./pseudo')])
    return toPseudo(text)
  }
  const known = language === 'en' ? english[part] : undefined
  if (known) return known
  const name = `./${language}/${part}.ts`
  const file = files[name] ?? (await import('./laterFiles')).laterFiles[name]
  if (!file) throw new Error(`There is no text/${language}/${part}.ts: add it`)
  return (await file()).text
}

/** The texts of a language, with those of some charts. @throws when a file cannot be loaded. */
export async function loadTexts(language: Language, charts: readonly ChartId[]): Promise<Texts> {
  const [first, ...texts] = await Promise.all(
    ['page', ...charts].map((part) => load(language, part)),
  )
  return {
    ...(first as PageTexts),
    language,
    charts: Object.fromEntries(charts.map((id, i) => [id, texts[i] as ChartText])),
  }
}

/** What a language says on parts of the page that come later. @throws when it cannot be loaded. */
export const loadMore = async (language: Language): Promise<MoreTexts> =>
  (await load(language, 'more')) as MoreTexts

/** All of a language, with some charts: for documents. @throws when a file cannot be loaded. */
export const loadAllTexts = async (
  language: Language,
  charts: readonly ChartId[],
): Promise<AllTexts> => ({ ...(await loadTexts(language, charts)), ...(await loadMore(language)) })

/** What a language says on the page of sources. @throws when it cannot be loaded. */
export const loadSources = async (language: Language): Promise<SourcesText> =>
  (await load(language, 'sources')) as SourcesText

/** What a language says on the page of stories. @throws when it cannot be loaded. */
export const loadStory = async (language: Language): Promise<StoryText> =>
  (await load(language, 'story')) as StoryText

/** What a language says on the tables of a session. @throws when it cannot be loaded. */
export const loadSessionTables = async (language: Language): Promise<SessionTablesText> =>
  (await load(language, 'sessionTables')) as SessionTablesText

/** What a language says in documents. @throws when it cannot be loaded. */
export const loadDocuments = async (language: Language): Promise<DocumentsText> =>
  (await load(language, 'documents')) as DocumentsText

/** What a language says where runs are predicted. @throws when it cannot be loaded. */
export const loadPredict = async (language: Language): Promise<PredictText> =>
  (await load(language, 'predict')) as PredictText

/** What a language says where a run is exported. @throws when it cannot be loaded. */
export const loadExport = async (language: Language): Promise<ExportText> =>
  (await load(language, 'export')) as ExportText

/** What a language says in and about embedded pages. @throws when it cannot be loaded. */
export const loadEmbed = async (language: Language): Promise<EmbedText> =>
  (await load(language, 'embed')) as EmbedText

/** What a language says where somebody learns. @throws when it cannot be loaded. */
export const loadLearn = async (language: Language): Promise<LearnText> =>
  (await load(language, 'learn')) as LearnText

/** What a language says about what has been seen. @throws when it cannot be loaded. */
export const loadCoverage = async (language: Language): Promise<CoverageText> =>
  (await load(language, 'coverage')) as CoverageText

/** What a language says about trainer packs and about a class. @throws when it cannot be loaded. */
export const loadPacks = async (language: Language): Promise<PacksText> =>
  (await load(language, 'packs')) as PacksText

/** What a language says in lessons, scenarios and exercises. @throws when it cannot be loaded. */
export const loadLessons = async (language: Language): Promise<LessonsText> =>
  (await load(language, 'lessons')) as LessonsText
