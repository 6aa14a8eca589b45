import { describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import type { ChartId } from '../charts/chartIds'
import { toConditions } from '../learn/goal'
import { exercises } from '../learn/lessons'
import { scenarios } from '../learn/scenarios'
import { loadAllTexts, loadLearn } from '../text/loadTexts'
import { conditionWords, limitWords, stepName } from './goalWords'

const loaded = await loadCharts()
const charts = (id: ChartId) => loaded.find((one) => one.id === id) as Chart
const texts = await loadAllTexts('en', loaded.map(({ id }) => id) as ChartId[])
const text = await loadLearn('en')
const say = (condition: Parameters<typeof conditionWords>[3], chart: ChartId = 'logon') =>
  conditionWords(texts, text, charts(chart), condition)

describe('a condition in words', () => {
  it.each([
    [{ kind: 'result', code: 'S_OK' }, 'The call returns S_OK.'],
    [{ kind: 'returns', code: 'MAPI_E_VERSION' }, 'A provider returns MAPI_E_VERSION.'],
    [{ kind: 'end', node: 'returnSession' }, 'The run ends at “Return session”.'],
    [
      { kind: 'waits', node: 'offerRetry' },
      'The run waits for an answer at “Tell the user, offer retry”.',
    ],
    [{ kind: 'passes', node: 'waitForMutex' }, 'The run comes to “Wait for the mutex”.'],
    [{ kind: 'avoids', node: 'logonUi' }, 'The run does not come to “MAPI_LOGON_UI?”.'],
    [{ kind: 'detail', name: 'session', value: 'new-shared' }, 'The session is new and shared.'],
    [{ kind: 'detail', name: 'nonmessaging', value: false }, 'The result is not “nonmessaging”.'],
    [
      { kind: 'detail', name: 'session', value: null },
      'The result is none of these: existing shared session, new shared session, new individual session.',
    ],
    [
      { kind: 'service', service: 'pst', status: 'disabled' },
      'Personal Folders is disabled at the end.',
    ],
    [{ kind: 'noDialog' }, 'No dialog is shown.'],
    [{ kind: 'input', input: 'profile', value: null }, 'lpszProfileName: NULL.'],
    [{ kind: 'input', input: 'flags.MAPI_LOGON_UI', value: false }, 'MAPI_LOGON_UI: not set.'],
    [
      { kind: 'input', input: 'fault.exchange/ms', value: 'version' },
      'Failure of Microsoft Exchange, message store: Incompatible version.',
    ],
  ] as const)('%j', (condition, words) => {
    expect(say(condition)).toBe(words)
  })

  it('tells steps of the same label apart', () => {
    expect(stepName(texts, charts('logon'), 'promptForPassword')).toBe(
      'Prompt user (promptForPassword)',
    )
    expect(stepName(texts, charts('logon'), 'newSession')).toBe('MAPI_NEW_SESSION?')
  })

  it('names everything that the tasks of the site ask for or lock', () => {
    for (const task of [...scenarios, ...exercises]) {
      const chart = charts(task.chart)
      const goal = task.kind === 'scenario' ? task.expects : task.goal
      const said = toConditions(goal).map((one) => conditionWords(texts, text, chart, one))
      expect(new Set(said).size, task.id).toBe(said.length)
      for (const one of said) {
        expect(one, task.id).toMatch(/^[A-Zl].+\.$/)
        expect(one, task.id).not.toMatch(/undefined|null|\[object/)
      }
      const limits = task.kind === 'exercise' ? [...(task.may ?? []), ...(task.locked ?? [])] : []
      for (const name of limits) {
        expect(limitWords(texts, text, chart, name), `${task.id} ${name}`).not.toBe('')
      }
    }
  })
})

describe('what may be changed, in words', () => {
  it.each([
    ['flags', 'flFlags'],
    ['flags.MAPI_LOGON_UI', 'MAPI_LOGON_UI'],
    ['fault', 'failures of the message services'],
    ['fault.exchange', 'Failure of Microsoft Exchange'],
    ['fault.exchange/ms', 'Failure of Microsoft Exchange, message store'],
    ['profile', 'lpszProfileName'],
    ['mutex', 'Logon mutex'],
    ['computer', 'Profiles'],
  ])('%s', (name, words) => {
    expect(limitWords(texts, text, charts('logon'), name)).toBe(words)
  })

  it('names a service where each of its providers is an input', () => {
    expect(limitWords(texts, text, charts('use'), 'contab')).toBe('Outlook Address Book')
  })
})
