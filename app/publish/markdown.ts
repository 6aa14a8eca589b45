import {
  toCell,
  toCode,
  toCodeBlock,
  toInline,
  toMarkdownLink,
  toMarkdownTable,
  toText,
} from './markdownText'
import { type Narrative, type NarrativeService, toNarrative } from './narrative'
import type { NarrativeReading, NarrativeStep } from './narrativeSteps'
import { code, type Pair } from './phrase'
import type { Publication } from './publication'

/** The run as a document in Markdown: CommonMark with the tables of GFM. */
export function toMarkdown(publication: Publication): string {
  const { texts } = publication
  const { ui } = texts
  const narrative = toNarrative(publication)
  const { steps, services, sources, contradictions, warnings } = narrative
  const section = (title: string, ...content: string[]) => [`## ${toText(title)}`, ...content]
  const blocks = [
    `# ${toText(narrative.title)}`,
    toText(narrative.summary),
    ...section(ui.call, toCodeBlock(narrative.calls.join('\n'), 'cpp')),
    ...section(publication.words.narrative.settings, ...toSettings(narrative, publication)),
    ...(warnings.length > 0
      ? section(ui.warnings, toList(warnings.map((warning) => toText(warning))))
      : []),
    ...section(ui.steps, ...steps.map((step, i) => toStep(step, i + 1, narrative, publication))),
    ...section(ui.result, ...toEnd(narrative, publication)),
    ...(services ? section(ui.messageServices, toServices(services, publication)) : []),
    ...section(
      ui.sources,
      sources.map((one, i) => `${i + 1}. ${toMarkdownLink(one.title, one.address)}`).join('\n'),
      contradictions.length > 0 ? toText(publication.words.narrative.contradictions) : '',
    ),
    ...section(publication.words.narrative.link, ...toLink(narrative, publication)),
    // The addresses that steps name by number.
    [
      ...sources.map(({ address }, i) => `[${i + 1}]: <${address}>`),
      ...contradictions.flatMap(({ id, address }) => (address ? [`[${id}]: <${address}>`] : [])),
    ].join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const toList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

function toSettings({ settings, given }: Narrative, { words, texts }: Publication): string[] {
  const { setting, value, allStandard } = words.narrative
  const toTable = (name: string, pairs: readonly Pair[]) =>
    toMarkdownTable([
      [toText(name), toText(value)],
      ...pairs.map((pair) => [toCell(pair.name), toCell(pair.value)]),
    ])
  return [
    settings.length > 0 ? toTable(setting, settings) : toText(allStandard),
    ...(given.length > 0 ? [toTable(texts.strip.given, given)] : []),
  ]
}

/** One item of the numbered list; its paragraphs stand under its first line. */
function toStep(
  step: NarrativeStep,
  number: number,
  { sources, link }: Narrative,
  { texts }: Publication,
): string {
  const { ui } = texts
  const { verdict, value } = step
  const tags = [
    ...(step.isFailed ? [ui.failed] : []),
    ...(step.isHistoric ? [texts.historic.name] : []),
    ...(step.isOurReading ? [ui.ourReading] : []),
  ]
  const rests = [
    ...step.sources.map((index) => `[${toText(sources[index]?.title ?? '')}][${index + 1}]`),
    ...step.contradictions.map((id) => (link.site === null ? id : `[${id}]`)),
  ]
  const head = [
    `**${toInline(step.label)}**`,
    ...(verdict.text === '' ? [] : [`→ ${toInline(verdict)}`]),
    ...(value === null ? [] : [toCode(value)]),
    ...tags.map((tag) => `· *${toText(tag)}*`),
  ].join(' ')
  const paragraphs = [
    head,
    toText(step.called === '' ? step.about : ui.pair(step.about, step.called)),
    toText(step.asks),
    toList(step.readings.map((reading) => toReading(reading, texts))),
    toText(step.means),
    ...step.notes.map((note) => toText(note)),
    rests.length > 0 ? ui.pair(toText(ui.source), rests.join(', ')) : '',
  ]
  const marker = `${number}. `
  return marker + indent(paragraphs.filter((one) => one !== '').join('\n\n'), marker.length)
}

/** All lines but the first as far to the right as the marker of their item is wide. */
const indent = (text: string, width: number): string =>
  text.replaceAll('\n', `\n${' '.repeat(width)}`).replace(/^ +$/gm, '')

const toReading = (
  { name, value, isOurReading }: NarrativeReading,
  { ui }: Publication['texts'],
): string =>
  `${ui.pair(toInline(name), toInline(value))}${isOurReading ? ` (*${toText(ui.ourReading)}*)` : ''}`

function toEnd({ end }: Narrative, { words, texts }: Publication): string[] {
  const { answers, basis } = words.narrative
  if (end.waits) {
    return [
      toText(end.waits.says),
      texts.ui.pair(toText(answers), end.waits.answers.map((one) => toText(one)).join(', ')),
    ]
  }
  const { name, value, kind, says } = end.result
  return [
    [
      `**${toInline(name)}**`,
      ...(value === null ? [] : [toCode(value)]),
      ...(kind ? [`· ${toText(kind)}`] : []),
    ].join(' '),
    toText(says.join(' ')),
    toText(texts.ui.pair(basis, end.result.basis)),
  ]
}

function toServices(services: readonly NarrativeService[], { texts }: Publication): string {
  const { ui } = texts
  if (services.length === 0) return toText(ui.noServices)
  return toMarkdownTable([
    [ui.service, ui.providers, ui.status].map((head) => toText(head)),
    ...services.map(({ name, providers, status }) => [
      toText(name),
      providers
        .map(
          ({ kind, status: its, code: returned }) =>
            toText(ui.pair(kind, its)) + (returned ? ` (${toCell(code(returned))})` : ''),
        )
        .join(', '),
      toText(status),
    ]),
  ])
}

function toLink({ link }: Narrative, { words }: Publication): string[] {
  const { linkEnd, linkTooLong } = words.narrative
  return [
    link.href === null ? toCode(link.text) : `<${link.href}>`,
    ...(link.href === null ? [toText(linkEnd)] : []),
    ...(link.isTooLong ? [toText(linkTooLong)] : []),
  ]
}
