import type { Chart } from '../charts/chartDefinition'
import type { ContradictionId } from '../mapi/contradictions'
import { toHex } from '../mapi/flags'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { stateMeta } from '../run/graph'
import { endsBadly } from '../run/trail'
import type { AllTexts } from '../text/texts'
import { answerWords } from '../words/answerWords'
import { chartText } from '../words/chartText'
import { detailWords } from '../words/details'
import { toCallTexts } from './cppCalls'
import { type DocumentLink, toDocumentLink } from './documentLink'
import { toGiven, toSettings } from './narrativeSettings'
import { type NarrativeStep, toNarrativeSteps } from './narrativeSteps'
import { code, label, type Pair, type Phrase } from './phrase'
import type { Publication } from './publication'

/** A page of the documentation. */
interface NarrativeSource {
  readonly title: string
  readonly address: string
}

/** A contradiction of the documents that touches a step. */
interface NarrativeContradiction {
  readonly id: ContradictionId
  /** Where the site tells it; `null` where the site is not known. */
  readonly address: string | null
}

/** What a run came to. */
export interface NarrativeResult {
  /** The code, or the name of the end where none comes back. */
  readonly name: Phrase
  /** The code as a number; `null` where none comes back. */
  readonly value: string | null
  readonly isBad: boolean
  /** What else is known, in short; empty where nothing is. */
  readonly kind: string
  /** What the code means, what else is known, why it is our reading: sentences. */
  readonly says: readonly string[]
  /** What the result rests on. */
  readonly basis: string
}

export interface NarrativeService {
  readonly name: string
  readonly status: string
  readonly isBad: boolean
  readonly providers: readonly {
    readonly kind: string
    readonly status: string
    readonly code: ResultCode | null
  }[]
}

/** The end of a run: its result, or the prompt that waits and the answers that fit it. */
type NarrativeEnd =
  | { readonly result: NarrativeResult; readonly waits: null }
  | {
      readonly result: null
      readonly waits: { readonly says: string; readonly answers: readonly string[] }
    }

/** A run as data in words, as documents tell it. */
export interface Narrative {
  readonly title: string
  readonly summary: string
  readonly calls: readonly string[]
  /** What differs from the standard. */
  readonly settings: readonly Pair[]
  /** What earlier calls have settled. */
  readonly given: readonly Pair[]
  readonly warnings: readonly string[]
  readonly steps: readonly NarrativeStep[]
  readonly end: NarrativeEnd
  /** Where the chart has services: those of the session as the run leaves them; else `null`. */
  readonly services: readonly NarrativeService[] | null
  /** Each page once; steps name them by their index. */
  readonly sources: readonly NarrativeSource[]
  readonly link: DocumentLink
  readonly contradictions: readonly NarrativeContradiction[]
}

/** Where the pages of the documentation stand. */
export const documentation = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** Tells the whole run, to its end or to the prompt that waits. */
export function toNarrative(publication: Publication): Narrative {
  const { run, texts, words } = publication
  const { chart, world } = run
  const said = chartText(texts, chart.id)
  const { steps, pages } = toNarrativeSteps(run, texts)
  const link = toDocumentLink(publication)
  const view = publication.place.view === 'figure' ? texts.ui.figureView : null
  return {
    title: words.drawing.title({
      chart: texts.chartNames[chart.id as keyof typeof texts.chartNames],
      view,
    }),
    summary: said.summary,
    calls: toCallTexts(publication),
    settings: toSettings(run, texts),
    given: toGiven(chart, texts),
    warnings: chart.conflicts(world.inputs).map((id) => said.conflicts[id] ?? id),
    steps,
    end: toEnd(publication),
    services: chart.messageServices.length > 0 ? toServices(publication) : null,
    sources: pages.map((page) => ({
      title: chart.pages[page] ?? page,
      address: `${documentation}${page}`,
    })),
    link,
    contradictions: [...new Set(steps.flatMap((step) => step.contradictions))].sort().map((id) => ({
      id,
      address:
        link.site === null
          ? null
          : `${link.site}#/sources?contradiction=${id}&lang=${texts.language}`,
    })),
  }
}

function toEnd({ run, texts, words, place }: Publication): NarrativeEnd {
  const { chart, outcome, steps, waiting } = run
  const said = chartText(texts, chart.id)
  const last = said.steps[steps.at(-1)?.node ?? '']?.label ?? ''
  if (!outcome) {
    const says = words.narrative.waits({ step: steps.length, label: last })
    return { result: null, waits: { says, answers: toAnswers(chart, waiting ?? [], texts) } }
  }
  const { node, hresult, details, basis, reasons } = outcome
  const isLeftOut = place.view === 'figure' && stateMeta(chart.machine, node).basis !== 'figure'
  return {
    waits: null,
    result: {
      name: hresult ? code(hresult) : label(last),
      value: hresult && toHex(resultCodes[hresult]),
      isBad: endsBadly(chart, outcome),
      kind: detailWords(texts, chart, details).join(', '),
      says: [
        ...(hresult ? [texts.codes[hresult]] : []),
        ...detailWords(texts, chart, details, 'says'),
        ...reasons.map((reason) => said.reasons[reason] ?? reason),
        ...(isLeftOut ? [said.figureNote] : []),
      ],
      basis: texts.basis[basis].name,
    },
  }
}

/** Answers in words, each once. */
const toAnswers = (chart: Chart, answers: readonly string[], texts: AllTexts): string[] => [
  ...new Set(answers.map((answer) => answerWords(chart, answer, texts))),
]

function toServices({ run: { chart, steps }, texts }: Publication): NarrativeService[] {
  const last = steps.at(-1)
  return chart.services(last?.context, last?.node ?? '').map(({ name, status, providers }) => ({
    name,
    status: texts.serviceStatus[status],
    isBad: status === 'disabled',
    providers: providers.map((provider) => ({
      kind: texts.providerKinds[provider.id],
      status: texts.providerStatus[provider.status],
      code: provider.hresult,
    })),
  }))
}
