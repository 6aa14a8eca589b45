import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import { toGraph } from '../run/graph'
import type { Run, Step } from '../run/run'
import type { AllTexts } from '../text/texts'
import { detailWords } from './details'
import { chartText } from './chartText'
import { subjectName, subjectWords } from './subject'
import { isSet, readAt, valueWords } from './readings'

/**
 * What is said of one step of a run: where it stands, how it went on and why, what comes next. At
 * the end the result, at a prompt without an answer that the run waits. The provider in turn is
 * named before, unless it is that of the step that was announced last.
 */
export function toAnnouncement(
  run: Run,
  position: number,
  texts: AllTexts,
  last: Step | undefined,
): string {
  const step = run.steps[position]
  if (!step) return ''
  const { announcements } = texts
  const { steps } = chartText(texts, run.chart.id)
  const label = (node: string) => steps[node]?.label ?? node
  const subject = subjectName(run.chart, step, texts)
  const next = run.steps[position + 1]
  const known = last === undefined ? '' : subjectName(run.chart, last, texts)
  return [
    subject === '' || subject === known ? '' : announcements.about(subject),
    announcements.step({
      step: position + 1,
      count: run.waiting ? null : run.steps.length,
      label: label(step.node),
    }),
    ...(step.exit === null ? endSentences(run, step, texts) : [toReason(run, step, texts)]),
    next ? announcements.next(label(next.node)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/**
 * What is said of a step or an exit that was opened though the run is elsewhere: its question, or
 * from where to where it leads, and that this run does not come by it.
 */
export function toAsideAnnouncement(
  { chart, steps }: Run,
  opened: string,
  texts: AllTexts,
): string {
  const words = chartText(texts, chart.id)
  const { insight, announcements, ui } = texts
  const label = (node: string) => words.steps[node]?.label ?? node
  const exit = toGraph(chart.machine).edges.find(({ id }) => id === opened)
  if (!exit) return [words.steps[opened]?.asks ?? '', ui.notReached].filter(Boolean).join(' ')
  const by = exit.label === null ? '' : (words.exits[exit.label] ?? exit.label)
  const way = insight.exitOf(label(exit.from), by, label(exit.to))
  const isTaken = steps.some((step) => step.exit?.edge === opened)
  return [way.endsWith('?') ? way : announcements.about(way), isTaken ? '' : insight.exitNotTaken]
    .filter(Boolean)
    .join(' ')
}

/** How a step went on and why, in one sentence; empty where it had one way on. */
function toReason({ chart }: Run, step: Step, texts: AllTexts): string {
  const { announcements } = texts
  const { because, answers, exits } = chartText(texts, chart.id)
  const answer = step.exit?.answer ?? null
  const said = because[step.node]?.[answer ?? 'other']
  const readings = readAt(chart, step.node, step)
  if (said) {
    const values = readings.map((reading) => [
      reading.read,
      reading.flag !== null
        ? isSet(reading)
        : typeof reading.value === 'string'
          ? valueWords(reading, chart, texts)
          : reading.value,
    ])
    const { service } = subjectWords(chart, step, texts)
    return said({ ...Object.fromEntries(values), code: step.hresult ?? '', service })
  }
  if (step.given !== null && answer !== null)
    return announcements.answered(answers[answer] ?? answer)
  if (step.hresult) return announcements.returned(step.hresult)
  if (answer !== 'yes' && answer !== 'no') return ''
  const isFlag = readings.length === 1 && readings[0]?.flag !== null
  return isFlag ? announcements.flag[answer] : announcements.answered(exits[answer] ?? answer)
}

/** What a run has come to: a result, or a prompt that waits. */
export function endSentences({ chart, outcome }: Run, step: Step, texts: AllTexts): string[] {
  const { announcements, language } = texts
  if (!outcome) return [announcements.waiting]
  const lost = chart
    .services(step.context, step.node)
    .filter(({ status }) => status === 'disabled')
    .map(({ name }) => name)
  return [
    outcome.hresult === null
      ? ''
      : announcements.result(outcome.hresult, toHex(resultCodes[outcome.hresult])),
    ...detailWords(texts, chart, outcome.details, 'says'),
    lost.length === 0 ? '' : announcements.disabled(new Intl.ListFormat(language).format(lost)),
  ]
}
