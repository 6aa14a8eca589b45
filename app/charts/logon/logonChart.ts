import { type ConflictId, findConflicts } from '../../mapi/call'
import {
  type Computer,
  maxProfileName,
  providerQueue,
  splitProviderKey,
  toMessageServices,
  toProfileNames,
} from '../../mapi/computer'
import { hasFlag, type LogonFlagName, logonFlags } from '../../mapi/flags'
import type { Chart } from '../chartDefinition'
import { defineChartOf, standardSetting } from '../defineChart'
import { figureLayout } from './figureLayout'
import { type LogonLinkId, logonLinks } from './logonLinks'
import { toLogonMachine } from './logonMachine'
import { type LogonFact, readLogon } from './logonReadings'
import {
  changes,
  guards,
  type LogonContext,
  type LogonInputs,
  logonFailureCode,
  providerInTurn,
  reports,
  returnedCode,
} from './logonRules'
import {
  isServiceStep,
  type LogonReason,
  logonHresult,
  logonOutcome,
  logonServices,
  logonSubject,
} from './logonSession'
import { contradictionsOf, pages, sourcesOf } from './logonSources'
import type { LogonStateId } from './logonStates'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

/** The call that a visitor starts from: no flags, no name, the standard computer. */
export const plainLogon: LogonInputs = {
  flags: 0,
  profile: null,
  default: 'Outlook',
  credentials: 'valid',
  shared: null,
  mutex: 'free',
  fault: {},
}

/** The default profile of a computer on which nothing else was said. */
const defaultOf = (names: readonly string[]): string | null =>
  names.find((name) => name === plainLogon.default) ?? names[0] ?? null

/**
 * How a client logs on to MAPI: MAPILogonEx from the call to a session, with its message
 * services. The chart of the standard computer.
 */
export const logonChart = defineChartOf<LogonContext>((computer) => {
  const profileNames = toProfileNames(computer)
  const messageServices = toMessageServices(computer)
  return {
    id: 'logon',
    get machine() {
      return toLogonMachine()
    },
    rules: { guards, changes },
    messageServices,
    inputs: [
      {
        kind: 'flags',
        parameter: 'flags',
        identifier: 'flFlags',
        initial: plainLogon.flags,
        group: 'call',
        flags: logonFlags,
      },
      {
        kind: 'text',
        parameter: 'profile',
        isProfile: true,
        identifier: 'lpszProfileName',
        initial: plainLogon.profile,
        group: 'call',
        maxLength: maxProfileName,
        suggestions: profileNames,
      },
      {
        kind: 'choice',
        parameter: 'default',
        isProfile: true,
        initial: defaultOf(profileNames),
        group: 'computer',
        values: profileNames,
        nullable: true,
      },
      {
        kind: 'choice',
        parameter: 'credentials',
        initial: plainLogon.credentials,
        group: 'computer',
        values: ['valid', 'invalid'],
        nullable: false,
      },
      {
        kind: 'choice',
        parameter: 'shared',
        isProfile: true,
        initial: plainLogon.shared,
        group: 'computer',
        values: profileNames,
        nullable: true,
        maxLength: maxProfileName,
      },
      {
        kind: 'choice',
        parameter: 'mutex',
        initial: plainLogon.mutex,
        group: 'computer',
        values: ['free', 'held'],
        nullable: false,
      },
      {
        kind: 'failures',
        parameter: 'fault',
        initial: plainLogon.fault,
        group: 'services',
        providers: providerQueue(messageServices),
      },
    ],
    calls: () => [
      {
        name: 'MAPILogonEx',
        arguments: [
          { name: 'ulUIParam', value: '(ULONG_PTR)hwnd' },
          { name: 'lpszProfileName', input: 'profile' },
          { name: 'lpszPassword', value: 'NULL' },
          { name: 'flFlags', input: 'flags' },
          { name: 'lppSession', value: '&pSession' },
        ],
      },
    ],
    layouts: { wide: wideLayout, narrow: narrowLayout, figure: figureLayout },
    pages,
    sources: sourcesOf,
    contradictions: contradictionsOf,
    links: logonLinks,
    stageOf: (node) => (isServiceStep(node) ? 'services' : null),
    read: readLogon,
    picks: ({ inputs }, node) => ({
      values: node === 'promptForProfile' ? profileNames : [],
      get standard() {
        return node === 'promptForProfile' ? inputs.default : null
      },
    }),
    subject: logonSubject,
    hresult: logonHresult,
    picked: (before, after) =>
      before === 'promptForProfile' && after.profile !== null ? { profile: after.profile } : {},
    stepBasis: (context, node) =>
      node === 'secondLogon' && logonHresult(context, node) === 'MAPI_E_UNCONFIGURED'
        ? 'inference'
        : null,
    services: logonServices,
    outcome: logonOutcome,
    conflicts: (inputs) => {
      const { flags, profile, shared } = inputs as unknown as LogonInputs
      return findConflicts({ flags, profile }, shared !== null)
    },
    failureCode: (inputs, provider, cause) =>
      logonFailureCode(hasFlag(Number(inputs.flags), 'MAPI_LOGON_UI'), provider, cause),
    parts: {
      from: 'serviceUiAlways',
      to: 'returnSession',
      reports,
      returned: returnedCode,
      withoutPast: (context) => ({ ...context, finished: {} }),
      alone: (context) => {
        const { service, kind } = splitProviderKey(providerInTurn(context))
        const own = context.services.filter(({ id }) => id === service)
        return {
          ...context,
          profile: null,
          checkBox: false,
          services: own.map((one) => ({ ...one, providers: [kind] })),
          asked: [],
          configured: context.configured.filter((id) => id === service),
          queue: [],
          codes: {},
          finished: {},
          disabled: [],
        }
      },
    },
  }
})

/** The logon chart of a computer. */
export const toLogonChart = (computer: Computer): Chart<LogonContext> =>
  logonChart.inSetting({ ...standardSetting, computer })

/** What the texts of this chart are about. */
export interface LogonIds {
  readonly state: LogonStateId
  readonly input: keyof LogonInputs
  readonly fact: LogonFact
  readonly flag: LogonFlagName
  readonly conflict: ConflictId
  readonly reason: LogonReason
  readonly link: LogonLinkId
}
