import { describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import { type LogonIds, logonChart } from '../charts/logon/logonChart'
import { conflictIds } from '../mapi/call'
import { maxProfileName } from '../mapi/computer'
import { logonFlags } from '../mapi/flags'
import { stateMeta, toGraph } from '../run/graph'
import { acceptedValues, maxQueryLength, parseQuery } from '../run/permalink'
import type { ProblemKind } from '../run/problem'
import { en } from './en'
import { text } from './en/logon'
import type { ChartTextOf } from './texts'

const logon: ChartTextOf<LogonIds> = text
const everyChart = await loadCharts()
const graph = toGraph(logonChart.machine)
const stepOf = (node: string) => logon.steps[node as keyof typeof logon.steps]

/** Every text below a part of the texts, with its path; functions are called with plain words. */
function textsIn(part: unknown, path = 'en'): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    const words = { service: 'S', kind: 'k', code: 'C', parameter: 'p', value: 'v' }
    const step = {
      step: 1,
      count: '2',
      label: 'L',
      verdict: 'V',
      next: 'N',
      call: '1',
      client: 'A',
    }
    const read = { shared: 'A', profile: 'A', chosenProfile: 'A', firstFailure: 'F', code: 'C' }
    const decisions = [{ from: 'F', to: 'T' }]
    return [
      [
        path,
        String(
          part(
            { ...words, ...step, ...read, providersLeft: 2, decisions, toString: () => 'S' },
            'k',
            'm',
          ),
        ),
      ],
    ]
  }
  return Object.entries(part as object).flatMap(([key, one]) => textsIn(one, `${path}.${key}`))
}

const allTexts = textsIn(en)
const nodes = graph.nodes.map(({ id }) => id)

describe('the steps of the logon chart', () => {
  it('labels the figure as it is printed', () => {
    const printed = graph.nodes.filter(({ basis }) => basis === 'figure')
    expect(printed.map(({ id }) => `${id}: ${stepOf(id).label}`).sort()).toEqual(
      [
        'newSession: MAPI_NEW_SESSION?',
        'sharedSessionExists: Shared session exists?',
        'returnSharedSession: Return shared session',
        'profileNameNull: Profile name NULL?',
        'useSpecifiedName: Use specified name for profile',
        'useDefault: MAPI_USE_DEFAULT?',
        'useDefaultName: Use default name for profile',
        'logonUi: MAPI_LOGON_UI?',
        'promptForProfile: Prompt user',
        'returnErrorNoProfile: Return error',
        'credentialsValid: Can supplied credentials validate profile?',
        'returnSession: Return session',
        'passwordUi: MAPI_PASSWORD_UI?',
        'promptForPassword: Prompt user',
        'returnErrorCredentials: Return error',
      ].sort(),
    )
  })

  it('says that it is our reading where only a trace marks it, too', () => {
    const inferred = ['logonMutexHeld', 'returnErrorNoProfile', 'returnErrorCredentials'] as const
    for (const node of inferred) expect(stepOf(node).note, node).toMatch(/our reading/i)
    expect(Object.values(logon.reasons).join(' ')).toMatch(/our reading/i)
  })

  it('says of a flag that nothing reads it where no step does', () => {
    const read = nodes.flatMap((node) => stateMeta(logonChart.machine, node).reads)
    for (const { name } of logonFlags.filter((flag) => !read.includes(flag.name))) {
      const { matters } = logon.flags[name]
      expect(matters, name).toMatch(/^(The chart does not read it|No question of the chart reads)/)
    }
  })
})

describe('warnings and problems', () => {
  it.each(conflictIds)('says what is odd about %s, naming a flag or a parameter', (id) => {
    expect(logon.conflicts[id]).toMatch(/^.*(MAPI_[A-Z_]+|lpszProfileName).*\.$/)
  })

  const kinds = Object.keys(en.problems) as ProblemKind[]

  it.each(kinds)('says %s in one sentence with the parameter and the value', (kind) => {
    const said = en.problems[kind]({ parameter: 'theParameter', value: '0x00000080', kind })
    expect(said).toMatch(/^theParameter: .*0x00000080.*\.$/)
  })

  it.each(kinds)('shortens a long value of %s and keeps it on one line', (kind) => {
    const value = `${'a'.repeat(39)}bc`
    const said = en.problems[kind]({ parameter: 'p', value, kind })
    expect(said).toContain(`${'a'.repeat(39)}…`)
    expect(said).not.toContain('b…')
    const steering = en.problems[kind]({ parameter: 'p\n', value: 'x\ny\u2028z\u202e', kind })
    expect(steering).toContain('x\ufffdy\ufffdz\ufffd')
    expect(steering).not.toMatch(/[\n\u2028\u202e]/)
  })

  it('does not cut a character in two', () => {
    const said = en.problems['unknown-flag']({
      parameter: 'flags',
      value: '\u{1f4ee}'.repeat(41),
      kind: 'unknown-flag',
    })
    expect(said).toContain(`${'\u{1f4ee}'.repeat(39)}…`)
  })

  it.each(everyChart)('says which values a choice of $id accepts', (chart) => {
    const choices = chart.inputs.filter(
      (input) => input.kind === 'choice' && input.maxLength === undefined,
    )
    const parameters = [...choices.map((input) => input.parameter), 'view', 'theme']
    for (const parameter of parameters) {
      const accepted = acceptedValues(chart, parameter) ?? []
      expect(accepted.length, parameter).toBeGreaterThan(1)
      const problem = { parameter, value: '?', kind: 'unknown-value' as const }
      const said = en.problems['unknown-value']({ ...problem, accepted })
      for (const value of accepted) expect(said, parameter).toContain(value || 'nothing')
      expect(en.problems['unknown-value'](problem)).toContain('unknown')
    }
  })

  it('states the limits that the parser has', () => {
    const say = (kind: ProblemKind) => en.problems[kind]({ parameter: 'p', value: 'v', kind })
    expect(say('name-too-long')).toContain(` ${maxProfileName} `)
    expect(say('too-long')).toContain(maxQueryLength.toLocaleString('en'))
    expect(logon.inputs.profile.hint).toContain(String(maxProfileName))
  })

  it('gives an example of a failure that the parser takes', () => {
    const said = en.problems['malformed-failure']({
      parameter: 'fault',
      value: 'x',
      kind: 'malformed-failure',
    })
    const example = /looks like (\S+)\.$/.exec(said)?.[1] ?? ''
    const { problems, run } = parseQuery(logonChart as Chart, `fault=${example}`)
    expect(problems).toEqual([])
    expect(run.world.inputs.fault).not.toEqual({})
  })
})

describe('the words', () => {
  it('leaves nothing empty but what a flag may leave out', () => {
    expect(allTexts.length).toBeGreaterThan(300)
    for (const [path, text] of allTexts) {
      if (!path.endsWith('.ignored')) expect(text.trim(), path).not.toBe('')
    }
  })

  it('exclaims nothing, and uses no straight apostrophes and no American spelling', () => {
    for (const [path, text] of allTexts) {
      expect(text, path).not.toMatch(/!|\w'\w| {2}|undefined|\[object/)
      expect(text, path).not.toMatch(/canceled|color|behavior|recognize|\bdialog box/)
    }
  })

  it('names no constant that MAPI does not have', () => {
    const own = new Set<string>([...logonFlags.map(({ name }) => name)])
    const others = [
      'MAPI_E_LOGON_FAILED',
      'MAPI_E_USER_CANCEL',
      'MAPI_E_TIMEOUT',
      'MAPI_E_UNCONFIGURED',
      'MAPI_E_FAILONEPROVIDER',
      'MAPI_E_VERSION',
      'MAPI_E_INVALID_PARAMETER',
    ]
    for (const [path, text] of allTexts) {
      for (const name of text.match(/MAPI_\w+/g) ?? []) {
        expect(own.has(name) || others.includes(name), `${path}: ${name}`).toBe(true)
      }
    }
  })

  it('names the controls as the interface promises', () => {
    expect(en.ui.failure('Microsoft Exchange', en.providerKinds.ms)).toBe(
      'Microsoft Exchange, message store: failure',
    )
    expect(en.ui.secondTry('Personal Folders', en.providerKinds.ms)).toBe(
      'Personal Folders, message store: second try',
    )
    expect(en.ui.moreFlags).toBe('More flags')
    const titles = Object.values(logon.prompts).map(({ title }) => title('Personal Folders'))
    expect([...new Set(titles)].sort()).toEqual([
      'Choose profile',
      'Configure Personal Folders',
      'Enter password',
      'Logon failed',
      'Service password',
    ])
  })

  it('announces steps and exits as whole sentences', () => {
    const { step, next, flag } = en.announcements
    expect(step({ step: 7, count: 12, label: 'MAPI_LOGON_UI?' })).toBe(
      'Step 7 of 12: MAPI_LOGON_UI?',
    )
    expect(step({ step: 8, count: null, label: 'Prompt user' })).toBe('Step 8: Prompt user.')
    expect([next('Prompt user'), next('Profile exists?')]).toEqual([
      'Next: Prompt user.',
      'Next: Profile exists?',
    ])
    const parts = { code: 'MAPI_E_VERSION', service: 'Personal Folders' }
    const because = Object.values(logon.because).flatMap((exits) =>
      Object.values(exits).map((say) => say(parts)),
    )
    for (const sentence of [...because, flag.yes, flag.no]) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it('says why nothing leads somewhere, in one sentence', () => {
    const decisions = [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'b' },
    ]
    expect(en.unreachable({ target: 'node', decisions })).toBe(
      'No run gets there: a never goes on to b, and c never goes on to b.',
    )
    const said = (['node', 'edge', 'result', 'service'] as const).map((target) =>
      en.unreachable({ target, decisions: [] }),
    )
    expect(new Set(said).size).toBe(3)
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
  })
})
