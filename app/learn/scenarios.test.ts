import { describe, expect, it, test } from 'vitest'
import { chartIds } from '../charts/chartIds'
import { type Cause, causes, endsAtFirstTry, type Failures } from '../mapi/failures'
import { hasFlag, logonFlags } from '../mapi/flags'
import { toGraph } from '../run/graph'
import { text } from '../text/en/lessons'
import { chartOf, edgesOf, runOf, servicesAfter } from './builtIn.testing'
import { figurePaths } from './figurePaths'
import { holds, meets, toConditions } from './goal'
import { exercises } from './lessons'
import { scenarioGroups, scenarios } from './scenarios'

const everyScenario = [...scenarios, ...figurePaths]
const cases = everyScenario.map((scenario) => ({ ...scenario, run: runOf(scenario) }))
const logons = cases.filter(({ chart }) => chart === 'logon')

describe.each(cases)('the scenario $id', ({ run, expects, ...scenario }) => {
  it('comes to what it expects', () => {
    expect(toConditions(expects).filter((condition) => !holds(run, condition))).toEqual([])
    expect(meets(run, expects)).toBe(true)
  })

  it('states its result completely', () => {
    const { outcome } = run
    if (!outcome) {
      expect(expects.waits).toBe(run.steps.at(-1)?.node)
      return
    }
    expect(expects.end).toBe(outcome.node)
    expect(expects.result).toBe(outcome.hresult ?? undefined)
    expect(expects.details).toEqual(outcome.details)
    expect(expects.services ?? {}).toEqual(servicesAfter(run))
  })

  it('says so where its result is our reading', () => {
    if (scenario.group === 'figure' || run.outcome?.basis !== 'inference') return
    const { title, story, notice } = text.scenarios[scenario.id as keyof typeof text.scenarios]
    expect([title, story, notice].join(' ')).toMatch(/our reading|leave open/)
  })
})

describe('the library', () => {
  it('has ids that a link can carry, each once', () => {
    const ids = [...everyScenario, ...exercises].map(({ id }) => id)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has scenarios of every group and of every chart, and no situation twice', () => {
    expect(new Set(everyScenario.map(({ group }) => group))).toEqual(new Set(scenarioGroups))
    expect(new Set(everyScenario.map(({ chart }) => chart))).toEqual(new Set(chartIds))
    const links = everyScenario.map(({ chart, query }) => `${chart}?${query}`)
    expect(new Set(links).size).toBe(links.length)
    const titles = Object.values(text.scenarios).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('takes every edge of the logon chart', () => {
    const taken = new Set(logons.flatMap(({ run }) => edgesOf(run)))
    const edges = toGraph(chartOf('logon').machine).edges.map(({ id }) => id)
    expect(edges.filter((id) => !taken.has(id))).toEqual([])
  })

  it('comes to every end of a logon, and to every kind of session', () => {
    const ends = Object.keys(chartOf('logon').machine.states).filter(
      (id) => !edgesFrom('logon').has(id),
    )
    expect(ends).toHaveLength(7)
    expect(new Set(logons.flatMap(({ expects }) => expects.end ?? []))).toEqual(new Set(ends))
    const kinds = new Set(logons.map(({ expects }) => expects.details?.session))
    for (const kind of ['existing-shared', 'new-shared', 'new-individual', null]) {
      expect(kinds).toContain(kind)
      if (kind === null) continue
      const isNonmessaging = logons.some(
        ({ expects: { details } }) => details?.session === kind && details.nonmessaging === true,
      )
      expect([kind, isNonmessaging]).toEqual([kind, true])
    }
  })
})

const edgesFrom = (id: 'logon') =>
  new Set(toGraph(chartOf(id).machine).edges.map(({ from }) => from))

/** Is there a scenario in which that cause alone strikes, and its service comes to one of these? */
function isShown(cause: Cause, services: readonly string[], ui: boolean): boolean {
  return logons.some(({ run }) => {
    const [[key, failure] = [], ...others] = Object.entries(run.world.inputs.fault as Failures)
    if (!key || others.length > 0 || failure?.first !== cause) return false
    const service = servicesAfter(run)[key.split('/')[0] ?? '']
    const isAllowed = hasFlag(Number(run.world.inputs.flags), 'MAPI_LOGON_UI')
    return services.includes(service ?? '') && isAllowed === ui
  })
}

describe.each(causes)('the cause %s', (cause) => {
  it('strikes, and is not cured', () => {
    expect(isShown(cause, ['disabled', 'partial'], true)).toBe(true)
  })

  it('is cured where it can be', () => {
    expect(isShown(cause, ['up'], true)).toBe(!endsAtFirstTry(cause))
  })
})

it.each<Cause>(['unconfigured', 'wrong-password', 'server-unavailable', 'session-limit'])(
  'the cause %s strikes where no dialog is allowed',
  (cause) => {
    expect(isShown(cause, ['disabled', 'partial'], false)).toBe(true)
  },
)

/** What published clients pass, as their own source code and Mapix.h write it. */
test.each([
  ['mfcmapi-logon', 'LOGON_UI NEW_SESSION ALLOW_OTHERS EXPLICIT_PROFILE EXTENDED'],
  [
    'mfcmapi-logon-with-flags',
    'LOGON_UI NEW_SESSION ALLOW_OTHERS EXPLICIT_PROFILE EXTENDED UNICODE',
  ],
  ['mfcmapi-needs-session', 'LOGON_UI NEW_SESSION EXTENDED'],
  ['mrmapi', 'NEW_SESSION EXTENDED USE_DEFAULT NO_MAIL UNICODE'],
  ['mrmapi-named-profile', 'NEW_SESSION EXTENDED NO_MAIL UNICODE'],
  ['console-example', 'LOGON_UI UNICODE'],
  ['address-list-sample', 'LOGON_UI'],
  ['simple-default', 'LOGON_UI ALLOW_OTHERS FORCE_DOWNLOAD'],
  ['simple-explicit', 'NEW_SESSION EXPLICIT_PROFILE FORCE_DOWNLOAD'],
])('%s passes the flags of that client', (id, names) => {
  const run = cases.find((one) => one.id === id)?.run
  const set = logonFlags.filter(({ name }) => hasFlag(Number(run?.world.inputs.flags), name))
  expect(set.map(({ name }) => name.replace('MAPI_', '')).join(' ')).toBe(names)
})
