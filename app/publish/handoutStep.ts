import { tag, tagIf, toPhrase, toText } from './htmlText'
import type { Narrative } from './narrative'
import type { NarrativeStep } from './narrativeSteps'
import { code } from './phrase'
import type { Publication } from './publication'

/** One item of the numbered list of steps. */
export function toHandoutStep(
  step: NarrativeStep,
  { sources, contradictions }: Narrative,
  { texts }: Publication,
): string {
  const { ui } = texts
  const { verdict, value } = step
  const addressOf = new Map(contradictions.map(({ id, address }) => [id, address]))
  const mark = (name: string, as = 'tag') => tag('span', { class: as }, toText(name))
  const head = [
    tag('b', {}, toPhrase(step.label)),
    verdict.text === '' && value === null
      ? ''
      : tag(
          'span',
          { class: step.isFailed ? 'verdict bad' : 'verdict' },
          [
            ...(verdict.text === '' ? [] : [`→ ${tag('b', {}, toPhrase(verdict))}`]),
            ...(value === null ? [] : [toPhrase(code(value))]),
          ].join(' '),
        ),
    ...(step.isFailed ? [mark(ui.failed, 'tag bad')] : []),
    ...(step.isHistoric ? [mark(texts.historic.name)] : []),
    ...(step.isOurReading ? [mark(ui.ourReading)] : []),
  ]
  const readings = step.readings.map(({ name, value: its, isOurReading }) =>
    tag(
      'div',
      {},
      tag('dt', {}, toPhrase(name)),
      tag('dd', {}, toPhrase(its), isOurReading ? mark(ui.ourReading) : ''),
    ),
  )
  const rests = [
    ...step.sources.map((index) =>
      tag('a', { href: `#s${index + 1}` }, toText(sources[index]?.title ?? '')),
    ),
    ...step.contradictions.map((id) => {
      const address = addressOf.get(id) ?? null
      return address === null ? id : tag('a', { href: address }, id)
    }),
  ]
  return `\n${tag(
    'li',
    {},
    tag('p', {}, ...head),
    tagIf(
      'p',
      { class: 'second' },
      toText(step.called === '' ? step.about : ui.pair(step.about, step.called)),
    ),
    tagIf('p', {}, toText(step.asks)),
    tagIf('dl', { class: 'readings' }, readings.join('')),
    tagIf('p', {}, toText(step.means)),
    ...step.notes.map((note) => tag('p', { class: 'note' }, toText(note))),
    tag('p', { class: 'rests' }, toText(`${ui.source}: `), ' ', rests.join(', ')),
  )}`
}
