import type { Reading } from '../charts/chartDefinition'
import { splitProviderKey } from '../mapi/computer'
import type { ContradictionId } from '../mapi/contradictions'
import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import { stateMeta } from '../run/graph'
import { type Run, type Step, splitAnswer } from '../run/run'
import { isFailedStep } from '../run/trail'
import type { AllTexts } from '../text/texts'
import { answerWords } from '../words/answerWords'
import { chartText } from '../words/chartText'
import { isSet, readAt, valueWords } from '../words/readings'
import { subjectName } from '../words/subject'
import { verdictOf } from '../words/verdict'
import { code, label, type Pair, type Phrase, prose } from './phrase'

/** A value that a step read. */
export interface NarrativeReading extends Pair {
  readonly isOurReading: boolean
}

/** One step of a run, in words. What a step has not is empty or `null`. */
export interface NarrativeStep {
  readonly label: Phrase
  /** How it went on: the exit, the answer, the code; empty where the label says it. */
  readonly verdict: Phrase
  /** The code as a number. */
  readonly value: string | null
  readonly asks: string
  /** The provider or the service that it is about, and who calls what. */
  readonly about: string
  readonly called: string
  readonly readings: readonly NarrativeReading[]
  readonly means: string
  /** What the sources leave open: said where a run comes by the step for the first time. */
  readonly notes: readonly string[]
  readonly isFailed: boolean
  readonly isHistoric: boolean
  readonly isOurReading: boolean
  /** Pages by their index among all that the run rests on. */
  readonly sources: readonly number[]
  readonly contradictions: readonly ContradictionId[]
}

/** The steps of a run in words, and the pages that they rest on, by file name. */
export function toNarrativeSteps(
  run: Run,
  texts: AllTexts,
): { steps: NarrativeStep[]; pages: string[] } {
  const pages = new Map<string, number>()
  const indexOf = (page: string) => {
    const known = pages.get(page) ?? pages.size
    pages.set(page, known)
    return known
  }
  const seen = new Set<string>()
  const steps = run.steps.map((step, index): NarrativeStep => {
    const { chart } = run
    const { node, subject } = step
    const isFirst = !seen.has(node)
    seen.add(node)
    return {
      ...toWords(run, index, step, texts),
      notes: isFirst ? toNotes(run, step, texts) : [],
      isFailed: isFailedStep(run, step),
      sources: chart.sources(node, subject).map(indexOf),
      contradictions: chart.contradictions(node),
    }
  })
  return { steps, pages: [...pages.keys()] }
}

function toWords(run: Run, index: number, step: Step, texts: AllTexts) {
  const { chart, outcome } = run
  const { node, exit, subject } = step
  const words = chartText(texts, chart.id)
  const said = words.steps[node]
  const meta = stateMeta(chart.machine, node)
  const waits = exit === null && run.waiting !== null
  const means = said?.means[waits ? 'waiting' : (exit?.answer ?? 'other')]
  const hresult = exit === null ? (outcome?.hresult ?? null) : (step.hresult ?? null)
  const { provider } = subject
  return {
    label: label(said?.label ?? node),
    verdict: toVerdict(run, index, step, texts),
    value: hresult && toHex(resultCodes[hresult]),
    asks: said?.asks ?? '',
    about: subjectName(chart, step, texts),
    called: (provider && words.calls[node]?.[splitProviderKey(provider).kind]) ?? '',
    readings: readAt(chart, node, step).map((reading) => toReading(reading, run, texts)),
    means: means ?? (waits ? '' : (said?.means.other ?? '')),
    isHistoric: meta.historic,
    isOurReading: (exit?.basis ?? outcome?.basis ?? meta.basis) === 'inference',
  }
}

/** An answer stands in full, with what it picked; else what the page says. */
function toVerdict(run: Run, index: number, step: Step, texts: AllTexts): Phrase {
  const { given, picked, hresult, exit } = step
  if (given !== null) {
    const [pick = splitAnswer(given).pick] = Object.values(picked)
    const full = [splitAnswer(given).word, pick].filter((part) => part !== null).join(':')
    return prose(texts.ui.answered(answerWords(run.chart, full, texts)))
  }
  const verdict = verdictOf(run, index, texts)
  const { outcome, chart } = run
  if (exit === null && verdict === chartText(texts, chart.id).steps[step.node]?.label) {
    return prose('')
  }
  const isCode = exit === null ? !!outcome?.hresult : hresult === verdict
  return { text: verdict, isCode: isCode || label(verdict).isCode }
}

const toNotes = ({ chart }: Run, { node }: Step, texts: AllTexts): string[] => {
  const { note, printed, label } = chartText(texts, chart.id).steps[node] ?? {}
  return [
    ...(printed !== undefined && printed !== label ? [texts.ui.printed(printed)] : []),
    ...(note === undefined ? [] : [note]),
  ]
}

function toReading(reading: Reading, { chart }: Run, texts: AllTexts): NarrativeReading {
  const { read, flag, basis } = reading
  const isOurReading = basis === 'inference'
  if (flag !== null) {
    const { set, notSet } = texts.insight
    return { name: code(read), value: prose(isSet(reading) ? set : notSet), isOurReading }
  }
  const name = chartText(texts, chart.id).facts[read]?.name ?? read
  const value = valueWords(reading, chart, texts)
  return { name: label(name), value: label(value), isOurReading }
}
