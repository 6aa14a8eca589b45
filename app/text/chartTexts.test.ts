import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, Input, Reading } from '../charts/chartDefinition'
import { type ChartId, chartIds } from '../charts/chartIds'
import { loadCharts } from '../charts/charts'
import { allProviders, profileNames } from '../mapi/computer'
import { resultCodes } from '../mapi/resultCodes'
import { stateMeta, toGraph } from '../run/graph'
import { languages, parseQuery } from '../run/permalink'
import type { Run, Step } from '../run/run'
import { anyRunOf, queriesOf } from '../run/worlds.testing'
import { loadTexts } from './loadTexts'
import type { BecauseParts, ChartText } from './texts'

/** What every language says about every chart, held against the chart. */

const everyText = new Map(
  await Promise.all(languages.map(async (one) => [one, await loadTexts(one, chartIds)] as const)),
)
const textOf = (language: (typeof languages)[number], { id }: Chart): ChartText => {
  const text = everyText.get(language)?.charts[id as ChartId]
  if (!text) throw new Error(`${language} says nothing about the chart "${id}"`)
  return text
}

/** Named runs, and many others. */
const runsOf = (chart: Chart): readonly Run[] => [
  ...Object.values(queriesOf[chart.id as ChartId]).map((query) => parseQuery(chart, query).run),
  ...fc.sample(anyRunOf(chart), { numRuns: 300, seed: 1 }),
]

/** Every text below a part of the texts, with its path; functions are called with plain words. */
function textsIn(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    const word = new Proxy(
      {},
      { get: (_, key) => (typeof key === 'symbol' || key === 'toString' ? () => 'S' : 'S') },
    )
    return [[path, String(part(word))]]
  }
  return Object.entries(part as object).flatMap(([key, one]) => textsIn(one, `${path}.${key}`))
}

const isFlag = (chart: Chart, name: string) => flagsOf(chart).some((flag) => flag.name === name)
const flagsOf = ({ inputs }: Chart) =>
  inputs.flatMap((input) => (input.kind === 'flags' ? input.flags : []))

describe.each(await loadCharts())('of the chart $id', (chart) => {
  const { machine, inputs } = chart
  const { nodes, edges } = toGraph(machine)
  const ids = nodes.map(({ id }) => id)
  const text = textOf('en', chart)
  const runs = runsOf(chart)
  const stepOf = (node: string) => text.steps[node] ?? { label: '', asks: '', means: {} }
  const answersOf = (node: string) => stateMeta(machine, node).answers.map(({ answer }) => answer)
  const isPrompt = (node: string) => answersOf(node).length > 0
  const labelsOf = (node: string) =>
    edges.flatMap(({ from, label }) => (from === node && label !== null ? [label] : []))

  /** What a step's exits are called when they are explained. */
  function verdictsOf(node: string): string[] {
    const isSilent = Object.values(machine.root.states[node]?.on ?? {})
      .flat()
      .some(({ eventType }) => eventType === 'NEXT')
    if (isPrompt(node)) return [...answersOf(node), 'waiting', ...(isSilent ? ['other'] : [])]
    return labelsOf(node).length > 0 ? labelsOf(node) : ['other']
  }

  describe('a step', () => {
    it.each(ids)('%s explains every verdict, and none that it cannot come to', (node) => {
      const { means } = stepOf(node)
      for (const verdict of verdictsOf(node)) {
        expect(means[verdict] ?? (isPrompt(node) ? '' : means.other) ?? '', verdict).not.toBe('')
      }
      expect([...verdictsOf(node), 'other']).toEqual(expect.arrayContaining(Object.keys(means)))
    })

    it('keeps label, question and exits short enough for the chart', () => {
      for (const { id, basis } of nodes) {
        const { label, asks } = stepOf(id)
        // An identifier is as long as it is.
        if (basis !== 'figure' && label.includes(' ')) {
          expect(label.length, label).toBeLessThanOrEqual(26)
        }
        expect(asks.length, asks).toBeLessThanOrEqual(90)
        expect(asks, id).toMatch(/^[A-Z][^?.]*(\. [A-Z][^?.]*)?[?.]$/)
      }
      for (const label of Object.values(text.exits)) expect(label.length).toBeLessThanOrEqual(16)
      expect(text.summary.length).toBeLessThanOrEqual(90)
    })

    it('says that it is our reading wherever it, one of its exits or its result is', () => {
      const basisOf = new Map(nodes.map(({ id, basis }) => [id, basis]))
      const inferred = new Set([
        ...ids.filter((node) => basisOf.get(node) === 'inference'),
        ...edges.flatMap(({ from, to, basis }) =>
          basis === 'inference' && basisOf.get(to) !== 'inference' ? [from] : [],
        ),
        ...runs.flatMap(({ steps }) =>
          steps.flatMap(({ node, context }) =>
            chart.stepBasis(context, node) === 'inference' ? [node] : [],
          ),
        ),
      ])
      for (const node of inferred) expect(stepOf(node).note, node).toMatch(/our reading/i)
      for (const { outcome } of runs) {
        if (outcome?.basis !== 'inference') continue
        const said = [stepOf(outcome.node).note, ...outcome.reasons.map((one) => text.reasons[one])]
        expect(said.join(' '), outcome.node).toMatch(/our reading|left open/i)
      }
    })

    it('says that it is history exactly where it is', () => {
      for (const { id, historic } of nodes) {
        expect(/^Historic: /.test(stepOf(id).note ?? ''), id).toBe(historic)
      }
    })

    it('names the code with which the run ends', () => {
      for (const node of ids) {
        const { hresult } = stateMeta(machine, node)
        const said = textsIn(stepOf(node), node).join(' ')
        if (hresult) expect(said, node).toContain(hresult)
      }
    })

    it('marks a slip of the figure only where the label is another, or the shape', () => {
      for (const { id, basis, figureShape } of nodes) {
        const { printed, label, note = '' } = stepOf(id)
        if (printed === undefined) continue
        expect([id, basis]).toEqual([id, 'figure'])
        expect(printed !== label || figureShape !== undefined, id).toBe(true)
        expect(note, id).not.toBe('')
      }
    })
  })

  it('has a title for every page that a step rests on, and for no other', () => {
    const subjects = [{}, ...allProviders.map((provider) => ({ provider }))]
    const cited = ids.flatMap((node) => subjects.flatMap((one) => chart.sources(node, one)))
    expect(Object.keys(chart.pages).sort()).toEqual([...new Set(cited)].sort())
    for (const title of Object.values(chart.pages)) expect(title).toMatch(/^[A-Z]/)
  })

  it('says of a flag that the chart reads it exactly when a step does', () => {
    const read = ids.flatMap((node) => stateMeta(machine, node).reads)
    for (const { name } of flagsOf(chart)) {
      const { matters = '' } = text.flags[name] ?? {}
      expect(matters.startsWith('Read at '), `${name}: ${matters}`).toBe(read.includes(name))
      expect(matters, name).toMatch(/\.$/)
    }
  })

  it('leaves nothing empty but what may be left out', () => {
    const optional = new Set(['ignored', 'hint', ...(chart.layouts.figure ? [] : ['figureNote'])])
    for (const [path, said] of textsIn(text, chart.id)) {
      if (!optional.has(path.split('.').at(-1) ?? '')) expect(said.trim(), path).not.toBe('')
    }
    expect(text.figureNote === '').toBe(chart.layouts.figure === undefined)
  })

  it('exclaims nothing, and uses no straight apostrophes and no American spelling', () => {
    for (const [path, said] of textsIn(text, chart.id)) {
      expect(said, path).not.toMatch(/!|\w'\w| {2}|undefined|\[object/)
      if (stepOf(path.split('.')[2] ?? '').label === said) continue
      expect(said, path).not.toMatch(/canceled|color|behavior|recognize|\bdialog box/)
    }
  })

  it('names no result code and no flag that MAPI does not have', () => {
    const codes = Object.keys(resultCodes)
    for (const [path, said] of textsIn(text, chart.id)) {
      for (const name of said.match(/MAPI_[EW]_\w+/g) ?? []) expect(codes, path).toContain(name)
    }
  })

  describe.each(languages)('%s', (language) => {
    const words = textOf(language, chart)

    it('has words for every label of an edge, every answer and every prompt, and no others', () => {
      const labels = new Set(ids.flatMap(labelsOf))
      expect(Object.keys(words.exits)).toEqual(expect.arrayContaining([...labels]))
      const answers = new Set(ids.flatMap(answersOf))
      expect(Object.keys(words.answers).sort()).toEqual([...answers].sort())
      expect(Object.keys(words.prompts).sort()).toEqual(ids.filter(isPrompt).sort())
      for (const id of ids.filter(isPrompt)) {
        const picks = stateMeta(machine, id).answers.some((one) => one.picks)
        expect([id, words.prompts[id]?.picks !== undefined]).toEqual([id, picks])
      }
    })

    it('names every stage', () => {
      const drawn = Object.values(chart.layouts).flatMap(({ stages }) => stages.map(({ id }) => id))
      const stages = new Set([...drawn, ...ids.flatMap((node) => chart.stageOf(node) ?? [])])
      expect(Object.keys(words.stages).sort()).toEqual([...stages].sort())
    })

    it('names every input, and each of its values that is no name itself', () => {
      // Inputs about providers share a text.
      const textIdOf = ({ parameter, text: shared = parameter }: Input) => shared
      expect(Object.keys(words.inputs).sort()).toEqual([...new Set(inputs.map(textIdOf))].sort())
      for (const input of inputs) {
        const { name = '', values = {} } = words.inputs[textIdOf(input)] ?? {}
        expect(name, input.parameter).toMatch(/\S/)
        if (input.kind !== 'choice') continue
        const all = [...input.values, ...(input.nullable ? [''] : [])]
        const shown = all.filter((value) => !profileNames.includes(value))
        expect(Object.keys(values), input.parameter).toEqual(expect.arrayContaining(shown))
      }
    })

    it('names every fact that a step reads, and each value that is no name or number', () => {
      const facts = ids.flatMap((node) => stateMeta(machine, node).reads)
      const named = facts.filter((read) => !isFlag(chart, read))
      expect(Object.keys(words.facts).sort()).toEqual([...new Set(named)].sort())
      const needsWords = ({ input, value }: Reading) => {
        const { kind } = inputs.find((one) => one.parameter === input) ?? {}
        if (typeof value === 'number' || kind === 'text') return false
        // A failure is named by its cause.
        if (kind === 'failures' && value !== 'none' && value !== 'same') return false
        return !profileNames.includes(String(value)) && !isFree(input, value)
      }
      /** A name that a visitor may write. */
      const isFree = (parameter: string | null, value: Reading['value']) =>
        value !== null &&
        inputs.some(
          (one) =>
            (one.kind === 'text' || (one.kind === 'choice' && one.maxLength !== undefined)) &&
            (parameter === null || one.parameter === parameter),
        ) &&
        typeof value === 'string'
      const values = new Map<string, Set<string>>()
      for (const { node, context } of runs.flatMap(({ steps }) => steps)) {
        for (const read of stateMeta(machine, node).reads) {
          const reading = chart.read(context, read)
          if (reading.flag !== null || !needsWords(reading)) continue
          values.set(read, (values.get(read) ?? new Set()).add(String(reading.value)))
        }
      }
      for (const [read, found] of values) {
        expect(Object.keys(words.facts[read]?.values ?? {}), read).toEqual(
          expect.arrayContaining([...found]),
        )
      }
    })

    it('has words for every detail, reason, warning and link that a run has', () => {
      for (const { outcome, steps, world } of runs) {
        for (const [detail, value] of Object.entries(outcome?.details ?? {})) {
          if (value === null || value === false) continue
          expect(words.details[detail], detail).toHaveProperty([String(value)])
        }
        for (const id of outcome?.reasons ?? []) expect(words.reasons[id], id).toMatch(/\.$/)
        for (const id of chart.conflicts(world.inputs)) {
          expect(words.conflicts[id], id).toMatch(/\.$/)
        }
        for (const { node, context } of steps) {
          for (const { id } of chart.links(context, node)) expect(words.links[id]).toMatch(/\S/)
        }
      }
      for (const { name, says } of Object.values(words.details).flatMap(Object.values<Said>)) {
        expect(name).toMatch(/\S/)
        expect(says).toMatch(/\.$/)
      }
    })

    it('has a whole sentence for every exit that one flag does not explain', () => {
      for (const step of runs.flatMap(({ steps }) => steps)) {
        const said = toReason(step, words)
        if (said === null) continue
        expect([step.node, step.exit?.answer, said]).toEqual([
          step.node,
          step.exit?.answer,
          expect.stringMatching(/^[\p{Lu}„“«¿(][\s\S]*[.»”“]$/u),
        ])
        expect(said, step.node).not.toMatch(/undefined|\bnull\b|\[object| {2}|[:,] *\.$/)
      }
    })
  })

  /** The sentence about the exit of a step; `null` where the page says it by itself. */
  function toReason({ node, exit, context, given, hresult, subject }: Step, words: ChartText) {
    const answer = exit?.answer ?? null
    const say = words.because[node]?.[answer ?? 'other']
    const readings = stateMeta(machine, node).reads.map((read) => chart.read(context, read))
    const isOneFlag = readings.length === 1 && readings[0]?.flag !== null
    if (exit === null || answer === null || given !== null || labelsOf(node).length < 2) return null
    if (!say) return isOneFlag || (hresult && subject.provider) ? null : ''
    const inWords = (read: string, value: string) => {
      const { values = {} } = words.facts[read] ?? {}
      return Object.hasOwn(values, value) ? values[value] : `“${value}”`
    }
    const parts = readings.map(({ read, flag, value }) => [
      read,
      flag !== null
        ? (Number(value) & flag) !== 0
        : typeof value === 'string'
          ? inWords(read, value)
          : value,
    ])
    const known: BecauseParts = Object.fromEntries(parts)
    return say({ ...known, code: hresult ?? '', service: 'S' })
  }
})

interface Said {
  readonly name: string
  readonly says: string
}
