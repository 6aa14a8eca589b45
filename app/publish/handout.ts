import { toHandoutStep } from './handoutStep'
import { handoutStyle } from './handoutStyle'
import { tag, tagIf, toBareText, toCodeLines, toPhrase, toText } from './htmlText'
import {
  type Narrative,
  type NarrativeResult,
  type NarrativeService,
  toNarrative,
} from './narrative'
import { code, type Pair } from './phrase'
import type { Publication } from './publication'
import { toQrCode } from './qrCode'
import { toSvg } from './svg'
import { element } from './xml'

/** Nothing is run and nothing is asked for from anywhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** The run as one HTML page that needs nothing else: for the screen, and for paper. */
export function toHandout(publication: Publication): string {
  const { texts, words, ink } = publication
  const { ui } = texts
  const narrative = toNarrative(publication)
  const { steps, services, warnings } = narrative
  const section = (title: string, ...content: string[]) =>
    tag('section', {}, tag('h2', {}, toText(title)), '\n', ...content, '\n')
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, toBareText(`${narrative.title} – ${ui.product}`)),
    tag('style', {}, handoutStyle(ink)),
  ]
  const parts = [
    toHeader(narrative, publication),
    toFigure(publication),
    section(ui.call, tag('pre', {}, tag('code', {}, toCodeLines(narrative.calls.join('\n'))))),
    section(words.narrative.settings, ...toSettings(narrative, publication)),
    ...(warnings.length > 0 ? [section(ui.warnings, toList(warnings, 'warnings'))] : []),
    section(
      ui.steps,
      tag(
        'ol',
        { class: 'steps' },
        ...steps.map((step) => toHandoutStep(step, narrative, publication)),
      ),
    ),
    section(ui.result, ...toEnd(narrative, publication)),
    ...(services ? [section(ui.messageServices, toServices(services, publication))] : []),
    section(ui.sources, ...toSources(narrative, publication)),
    section(words.narrative.link, toLink(narrative, publication)),
  ]
  const page = tag(
    'html',
    { lang: texts.language },
    `\n${tag('head', {}, `\n${head.join('\n')}\n`)}\n`,
    tag('body', {}, `\n${tag('main', {}, `\n${parts.join('\n')}\n`)}\n`),
    '\n',
  )
  return `<!doctype html>\n${page}\n`
}

const toList = (items: readonly string[], name: string): string =>
  tag('ul', { class: name }, ...items.map((item) => tag('li', {}, toText(item))))

function toHeader({ title, summary, end }: Narrative, { texts }: Publication): string {
  const came = end.result ? resultWords(end.result) : toText(end.waits.says)
  return tag(
    'header',
    {},
    tag('p', { class: 'product' }, toText(texts.ui.product)),
    tag('h1', {}, toText(title)),
    tag('p', { class: 'lead' }, toText(summary)),
    tag('p', { class: 'outcome' }, came),
  )
}

const resultWords = ({ name, value, kind, isBad }: NarrativeResult): string =>
  [
    tag('b', isBad ? { class: 'bad' } : {}, toPhrase(name)),
    ...(value === null ? [] : [toPhrase(code(value))]),
    ...(kind === '' ? [] : [`· ${toText(kind)}`]),
  ].join(' ')

/**
 * The drawing, and how far it goes where that is not the end of the run. A dark one has a second
 * one for paper, which has ids of its own as an image.
 */
function toFigure(publication: Publication): string {
  const { run, position, showsPath, texts } = publication
  const count = run.steps.length
  const caption =
    showsPath && position < count - 1
      ? [tag('figcaption', {}, toText(texts.ui.stepOf(position + 1, count))), '\n']
      : []
  const drawn = toSvg(publication).trim()
  if (publication.ink !== 'dark') return tag('figure', {}, '\n', drawn, '\n', ...caption)
  const onPaper = encodeURIComponent(toSvg({ ...publication, ink: 'print' }))
  const image = element('img', { src: `data:image/svg+xml,${onPaper}`, alt: '' })
  return tag('figure', {}, '\n', drawn, '\n', image, '\n', ...caption)
}

function toSettings({ settings, given }: Narrative, { words, texts }: Publication): string[] {
  const { setting, value, allStandard } = words.narrative
  const table = (name: string, pairs: readonly Pair[]) =>
    toTable(
      [name, value],
      pairs.map((pair) => [toPhrase(pair.name), toPhrase(pair.value)]),
    )
  return [
    settings.length > 0 ? table(setting, settings) : tag('p', {}, toText(allStandard)),
    ...(given.length > 0 ? [table(texts.strip.given, given)] : []),
  ]
}

/** A table of cells that are HTML already, the first of each row as its head. */
const toTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  name?: string,
): string => {
  const cell = (content: string, i: number) =>
    i === 0 ? tag('th', { scope: 'row' }, content) : tag('td', {}, content)
  return tag(
    'table',
    { class: name },
    tag('thead', {}, tag('tr', {}, ...head.map((one) => tag('th', { scope: 'col' }, toText(one))))),
    tag('tbody', {}, ...rows.map((cells) => `\n${tag('tr', {}, ...cells.map(cell))}`), '\n'),
  )
}

function toEnd({ end }: Narrative, { words, texts }: Publication): string[] {
  const { answers, basis } = words.narrative
  if (end.waits) {
    return [
      tag('p', {}, toText(end.waits.says)),
      tag('p', {}, toText(texts.ui.pair(answers, end.waits.answers.join(', ')))),
    ]
  }
  return [
    tag('p', {}, resultWords(end.result)),
    tagIf('p', {}, toText(end.result.says.join(' '))),
    tag('p', { class: 'second' }, toText(texts.ui.pair(basis, end.result.basis))),
  ]
}

function toServices(services: readonly NarrativeService[], { texts }: Publication): string {
  const { ui } = texts
  if (services.length === 0) return tag('p', {}, toText(ui.noServices))
  return toTable(
    [ui.service, ui.providers, ui.status],
    services.map(({ name, providers, status, isBad }) => [
      toText(name),
      providers
        .map(
          ({ kind, status: its, code: returned }) =>
            toText(ui.pair(kind, its)) + (returned ? ` ${toPhrase(code(returned))}` : ''),
        )
        .join('<br>'),
      isBad ? tag('b', { class: 'bad' }, toText(status)) : toText(status),
    ]),
    'services',
  )
}

function toSources({ sources, contradictions }: Narrative, { words }: Publication): string[] {
  const linked = (name: string, address: string) => [
    tag('a', { href: address }, toText(name)),
    tag('span', { class: 'address' }, toText(address)),
  ]
  return [
    tag(
      'ol',
      { class: 'sources' },
      ...sources.map(
        ({ title, address }, i) => `\n${tag('li', { id: `s${i + 1}` }, ...linked(title, address))}`,
      ),
      '\n',
    ),
    tagIf(
      'p',
      { class: 'note' },
      contradictions.length > 0 ? toText(words.narrative.contradictions) : '',
    ),
  ]
}

function toLink({ link }: Narrative, { words }: Publication): string {
  const { linkEnd, linkTooLong, qrCode, noQrCode } = words.narrative
  const drawn = link.href === null ? null : toQrCode(link.href, { 'aria-label': qrCode })
  return tag(
    'div',
    { class: 'link' },
    drawn ?? '',
    tag(
      'div',
      {},
      link.href === null
        ? tag('p', {}, toPhrase(code(link.text)))
        : tag('p', {}, tag('a', { href: link.href }, toText(link.text))),
      ...(link.href === null ? [tag('p', { class: 'note' }, toText(linkEnd))] : []),
      ...(link.isTooLong ? [tag('p', { class: 'note' }, toText(linkTooLong))] : []),
      ...(link.href !== null && drawn === null
        ? [tag('p', { class: 'note' }, toText(noQrCode))]
        : []),
    ),
  )
}
