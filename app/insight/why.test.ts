import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCharts } from '../charts/charts'
import { anyRun, anyRunOf, runQuery } from '../run/worlds.testing'
import { compareReads, differences } from './againstTrying.testing'
import { serviceOf, toDomains, valueIn } from './inputs'
import { explainRun } from './why'

/** What the n-th time at a step read, by name: `name=value`. */
function readsAt(query: string, node: string, time = 1): string[] {
  const found = explainRun(runQuery(query)).filter((one) => one.node === node)[time - 1]
  if (!found) throw new Error(`"${query}" does not come to ${node}`)
  return found.reads.map(({ input, value }) => `${input}=${value}`)
}

describe('a step names what its decision read', () => {
  test.each([
    ['mapiLogonEx', '', []],
    ['logonMutexHeld', 'mutex=held', ['mutex=held']],
    ['newSession', '', ['flags.MAPI_NEW_SESSION=false']],
    ['profileNameNull', 'profile=', ['profile=']],
    ['useSpecifiedName', 'profile=Archive', []],
    ['serviceUiAlways', 'profile=Archive', ['flags.MAPI_SERVICE_UI_ALWAYS=false']],
    ['uiAllowed', 'profile=Archive&fault=pst/ms:invalid-path', ['flags.MAPI_LOGON_UI=false']],
    ['providerEntryPoint', 'profile=Archive', ['fault.pst/ms=null']],
    ['returnErrorNoProfile', '', []],
    ['returnSharedSession', 'shared=Outlook&flags=NO_MAIL', ['flags.MAPI_NO_MAIL=true']],
  ])('%s of "%s"', (node, query, reads) => {
    const found = readsAt(query, node).filter(
      (read) => node !== 'returnSharedSession' || !read.includes('ALLOW_OTHERS'),
    )
    expect(found).toEqual(reads)
  })

  test('profileExists names what chose the profile, and nothing else', () => {
    expect(readsAt('profile=Archive', 'profileExists')).toEqual(['profile=Archive'])
    expect(readsAt('flags=USE_DEFAULT&default=Archive', 'profileExists')).toEqual([
      'default=Archive',
    ])
    expect(readsAt('flags=LOGON_UI&answers=ok:Archive', 'profileExists')).toEqual([
      'answers.promptForProfile=ok:Archive',
    ])
    expect(readsAt('flags=LOGON_UI&default=Archive&answers=ok', 'profileExists')).toEqual([
      'default=Archive',
      'answers.promptForProfile=ok',
    ])
  })

  test('serviceUiAlways names the answer that ticked its box', () => {
    expect(readsAt('flags=LOGON_UI&answers=services', 'serviceUiAlways')).toContain(
      'answers.promptForProfile=services',
    )
  })

  test('secondLogon names the answer of the property sheet', () => {
    const query = 'flags=LOGON_UI&profile=Outlook&fault=exchange/xp:unconfigured'
    for (const answer of ['ok', 'cancel']) {
      expect(readsAt(`${query}&answers=${answer}`, 'secondLogon')).toEqual(
        expect.arrayContaining([
          'flags.MAPI_LOGON_UI=true',
          'fault.exchange/xp=unconfigured',
          `answers.configureService.exchange/xp=${answer}`,
        ]),
      )
    }
  })

  test('the first logon names the dialog of its service beforehand, and no dialog of another one', () => {
    const query =
      'flags=SERVICE_UI_ALWAYS&profile=Outlook&fault=pst/ms:unconfigured&answers=cancel,cancel,ok'
    const reads = readsAt(query, 'firstLogon', 4)
    expect(reads).toContain('fault.pst/ms=unconfigured')
    expect(reads).toContain('answers.configureEveryService.pst=ok')
    expect(reads.filter((read) => /exchange|contab/.test(read))).toEqual([])
  })

  test('the same prompt names its second answer the second time', () => {
    const query = 'flags=LOGON_UI&profile=Archive&fault=pst/ms:wrong-password*'
    expect(readsAt(`${query}&answers=cancel,retry,ok`, 'promptForServicePassword', 2)).toContain(
      'answers.promptForServicePassword.pst/ms.2=ok',
    )
  })

  test('a prompt that waits names the answer that is missing', () => {
    expect(readsAt('flags=LOGON_UI', 'promptForProfile')).toEqual(['answers.promptForProfile=null'])
  })
})

test('a step about a provider or a service reads nothing of another service', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      explainRun(run).forEach(({ reads }, i) => {
        const { provider, service } = run.steps[i]?.subject ?? {}
        const own = provider?.split('/')[0] ?? service
        if (own === undefined) return
        for (const { input } of reads) expect([null, own]).toContain(serviceOf(input))
      })
    }),
  )
})

describe.each(await loadCharts())('in any run of the chart $id', (chart) => {
  const anyOwnRun = anyRunOf(chart)

  test('every step is explained, with the values of its world', () => {
    const order = [...toDomains(chart).keys()]
    fc.assert(
      fc.property(anyOwnRun, (run) => {
        const explanations = explainRun(run)
        expect(explanations.map(({ node, answer }) => [node, answer])).toEqual(
          run.steps.map(({ node, exit }) => [node, exit?.answer ?? null]),
        )
        for (const { reads } of explanations) {
          const names = reads.map(({ input }) => input)
          expect(new Set(names).size).toBe(names.length)
          expect(reads.map(({ value }) => value)).toEqual(
            names.map((name) => valueIn(chart, run.world, name)),
          )
          const inputs = names.filter((name) => !name.startsWith('answers.'))
          expect(names.slice(0, inputs.length)).toEqual(order.filter((one) => inputs.includes(one)))
        }
      }),
    )
  })

  test('only what is read changes a decision, alone and together with all that was read before', () => {
    const found = { parted: 0, kept: 0 }
    fc.assert(
      fc.property(anyOwnRun, anyOwnRun, fc.infiniteStream(fc.boolean()), (run, other, coins) => {
        const all = differences(run, other)
        const bunch = all.filter(() => coins.next().value)
        for (const inputs of [...all.map((input) => [input]), bunch]) {
          found[compareReads(run, other, inputs)]++
        }
      }),
      { numRuns: 60 },
    )
    expect(found.parted).toBeGreaterThan(20)
    expect(found.kept).toBeGreaterThan(20)
  })
})
