import fc from 'fast-check'
import type { Inputs } from '../charts/chartDefinition'
import { charts } from '../charts/charts'
import { allProviders, profileNames } from '../mapi/computer'
import { causes, type Failure, secondCauses, toFailure } from '../mapi/failures'
import { logonFlags } from '../mapi/flags'
import { formatQuery, parseQuery } from './permalink'
import { type Answer, type Answers, type Run, runWorld } from './run'

/** The logon chart as those see it who know no chart in particular. */
export const [logonChart] = charts

/** Runs of the logon chart that have a name: together they take every edge of it. */
export const namedQueries: Readonly<Record<string, string>> = {
  'plain call': '',
  'default profile': 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT',
  'shared session joined': 'flags=EXTENDED&profile=Archive&shared=Outlook',
  'shared session beside another':
    'flags=NEW_SESSION,EXTENDED,ALLOW_OTHERS&profile=Archive&shared=Outlook',
  'mutex held, short timeout': 'flags=TIMEOUT_SHORT,USE_DEFAULT&mutex=held',
  'mutex held, waits': 'flags=EXTENDED,USE_DEFAULT&mutex=held',
  'profile prompt waits': 'flags=LOGON_UI',
  'profile prompt answered': 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=ok:Archive',
  'profile prompt cancelled': 'flags=LOGON_UI&answers=cancel',
  'no such profile': 'profile=Nobody',
  'credentials refused': 'profile=Outlook&credentials=invalid',
  'password wrong twice':
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,wrong,ok',
  'password cancelled': 'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=cancel',
  'every service configured':
    'flags=LOGON_UI&fault=contab/ab:unconfigured&fault=pst/ms:unconfigured' +
    '&answers=services,cancel,ok,cancel,cancel',
  'service interface always': 'flags=SERVICE_UI_ALWAYS&profile=Archive&answers=ok',
  'retry saves the service':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable&answers=retry',
  'second failure disables the service':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable*&answers=retry',
  'retry declined': 'flags=LOGON_UI&profile=Archive&fault=pst/ms:corrupt-data&answers=decline',
  'no dialog, service disabled': 'profile=Outlook&fault=exchange/ms:server-unavailable',
  'configured in its property sheet':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/xp:unconfigured&answers=ok',
  'not configured without a dialog': 'profile=Outlook&fault=contab/ab:unconfigured',
  'service password supplied':
    'flags=LOGON_UI&profile=Archive&fault=pst/ms:wrong-password&answers=ok',
  'service password cancelled twice':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ab:wrong-password*&answers=cancel,retry,cancel',
  'service password asked at the second try':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ab:invalid-path.wrong-password&answers=retry,ok',
  'provider left out': 'flags=NO_MAIL,ALLOW_OTHERS&profile=Outlook&fault=pst/ms:wrong-password',
  'provider left out at the second try':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:session-limit.fail-one-provider&answers=retry',
  'incompatible version': 'profile=Outlook&fault=exchange/xp:version',
  'ignored parts':
    'flags=MAPI_BOGUS,USE_DEFAULT&default=Nobody&fault=exchange/yy:version&answers=ok&lang=de&x=1',
}

/** A chart's run of a query, whatever is wrong with it. */
export const runQuery = (query: string): Run => parseQuery(logonChart, query).run

const anyFailure: fc.Arbitrary<Failure> = fc
  .tuple(fc.constantFrom(...causes), fc.constantFrom('none', 'same', ...secondCauses))
  .map(([first, second]) => toFailure(first, second as Failure['second']))

const anyName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...profileNames) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('', 'Nobody', '__proto__', 'a&b=c,d:e/f#?+%') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 64 })
      .filter((name) => name.length <= 64 && !/\p{Cc}/u.test(name)),
  },
)

/** Any values of the logon chart's inputs; those that let a run go far come more often. */
export const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  flags: fc
    .tuple(
      fc.subarray(logonFlags.map(({ bit }) => bit)),
      fc.constantFrom(0, 0x01, 0x02, 0x40, 0x43),
    )
    .map(([bits, more]) => [...bits, more].reduce((mask, bit) => (mask | bit) >>> 0, 0)),
  profile: anyName,
  default: fc.constantFrom('Outlook', 'Outlook', ...profileNames, null),
  credentials: fc.constantFrom('valid', 'valid', 'valid', 'invalid'),
  shared: fc.constantFrom(null, null, null, null, ...profileNames),
  mutex: fc.constantFrom('free', 'free', 'free', 'free', 'held'),
  fault: fc.dictionary(fc.constantFrom(...allProviders), anyFailure, { noNullPrototype: true }),
})

const answers: readonly Answer[] = [
  'ok',
  'ok:Outlook',
  'ok:Archive',
  'services',
  'services:Archive',
  'cancel',
  'wrong',
  'retry',
  'decline',
]

/** Plays inputs, each prompt with the fitting answer that the next number chooses. */
export function playChoices(inputs: Inputs, choices: readonly number[]): Run {
  const left = [...choices]
  const run = runWorld(logonChart, { inputs, answers: {} }, (_, fits) => {
    const fitting = answers.filter(fits)
    const choice = left.shift()
    return choice === undefined ? null : (fitting[choice % fitting.length] ?? null)
  })
  const given: Answers = Object.fromEntries(
    run.steps.flatMap(({ prompt, given }) => (prompt && given !== null ? [[prompt, given]] : [])),
  )
  const played = { ...run, world: { inputs, answers: given } }
  // A counterexample is shown as its query: in full it would hold the whole machine.
  return Object.defineProperty(played, fc.toStringMethod, { value: () => formatQuery(played) })
}

/** Any run: some wait at a prompt, some end. */
export const anyRun: fc.Arbitrary<Run> = fc
  .tuple(anyInputs, fc.array(fc.nat(1000), { maxLength: 20 }))
  .map(([inputs, choices]) => playChoices(inputs, choices))
