import { type ChartEvent, defineStates, toMachine } from '../app/charts/chart'
import type { Chart, Layout, Reading } from '../app/charts/chartDefinition'
import { defineChart } from '../app/charts/defineChart'
import type { Flag } from '../app/mapi/flags'
import type { ResultCode } from '../app/mapi/resultCodes'
import type { ChartTextOf } from '../app/text/texts'

/**
 * A chart that only the tests know, as one folder would declare it: how a box is opened. It has
 * what charts are made of, and what none of the site's has: a loop that depends on a flag, a loop
 * through two prompts, and an end without a code.
 */

const boxes = ['Alpha', 'Beta']

const flags: readonly Flag[] = [
  { name: 'TEST_AT_ONCE', bit: 0x1, historic: false, rare: false },
  { name: 'TEST_PATIENT', bit: 0x10, historic: false, rare: true },
  { name: 'TEST_UNUSED', bit: 0x80000000, historic: true, rare: true },
]

interface TestInputs {
  readonly flags: Readonly<Record<string, boolean>>
  /** The box that is named in the call. */
  readonly box: string | null
  /** The box that is taken where none is named. */
  readonly standard: string | null
  readonly lock: 'open' | 'locked' | 'broken'
  readonly owner: string | null
}

interface TestContext {
  readonly inputs: TestInputs
  /** The box that was chosen. */
  readonly box: string | null
}

const named = ({ inputs }: TestContext, value: string | null) => value || inputs.standard
const picked = (context: TestContext, event: ChartEvent) =>
  named(context, event.type === 'ANSWER' ? event.value : null)
const isKnown = (box: string | null) => box !== null && boxes.includes(box)

const guards = {
  atOnce: ({ inputs }: TestContext) => inputs.flags.TEST_AT_ONCE === true,
  patient: ({ inputs }: TestContext) => inputs.flags.TEST_PATIENT === true,
  boxListed: (context: TestContext, event: ChartEvent) => isKnown(picked(context, event)),
  boxOpens: ({ inputs, box }: TestContext) => isKnown(box) && inputs.lock === 'open',
  boxUnknown: ({ box }: TestContext) => !isKnown(box),
  boxLocked: ({ inputs }: TestContext) => inputs.lock === 'locked',
}

const changes = {
  takeNamed: (context: TestContext) => ({ box: named(context, context.inputs.box) }),
  pickBox: (context: TestContext, event: ChartEvent) => ({ box: picked(context, event) }),
  forgetBox: () => ({ box: null }),
}

type TestRead = 'TEST_AT_ONCE' | 'TEST_PATIENT' | 'standard' | 'lock' | 'chosenBox'

const states = defineStates<keyof typeof guards, keyof typeof changes, TestRead>()({
  begin: { kind: 'start', basis: 'text', to: 'atOnce' },
  atOnce: {
    kind: 'question',
    basis: 'reference',
    reads: ['TEST_AT_ONCE'],
    when: 'atOnce',
    yes: { to: 'openBox', does: 'takeNamed' },
    no: { to: 'chooseBox' },
  },
  chooseBox: {
    kind: 'prompt',
    basis: 'text',
    reads: ['standard'],
    answers: {
      ok: { picks: true, ways: [{ to: 'openBox', when: 'boxListed', does: 'pickBox' }] },
      later: { ways: [{ to: 'wait' }] },
      cancel: { dismisses: true, ways: [{ to: 'returnCancelled' }] },
    },
  },
  wait: { kind: 'action', basis: 'text', historic: true, to: 'patient' },
  patient: {
    kind: 'question',
    basis: 'text',
    reads: ['TEST_PATIENT'],
    when: 'patient',
    yes: { to: 'chooseBox', basis: 'inference' },
    no: { to: 'giveUp' },
  },
  giveUp: { kind: 'action', basis: 'inference', failure: true, to: 'returnNothing' },
  openBox: {
    kind: 'call',
    basis: 'reference',
    reads: ['chosenBox', 'lock'],
    returns: {
      S_OK: { when: 'boxOpens', to: 'returnOpened' },
      MAPI_E_NOT_FOUND: { when: 'boxUnknown', to: 'returnNotFound' },
      locked: { when: 'boxLocked', to: 'askForKey' },
      error: { to: 'giveUp' },
    },
  },
  askForKey: {
    kind: 'prompt',
    basis: 'reference',
    answers: {
      ok: { ways: [{ to: 'returnOpened' }] },
      wrong: { ways: [{ to: 'askForKey' }] },
      other: { dismisses: true, ways: [{ to: 'chooseBox', does: 'forgetBox' }] },
    },
  },
  returnOpened: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
  returnNotFound: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_NOT_FOUND' },
  returnCancelled: { kind: 'end', basis: 'text', hresult: 'MAPI_E_USER_CANCEL' },
  returnNothing: { kind: 'end', basis: 'text', failure: true, hresult: null },
})

type TestStateId = keyof typeof states

const layout: Layout<TestStateId> = {
  places: {
    begin: { box: [200, 30, 112, 32], exits: { atOnce: { from: 'bottom', to: 'top' } } },
    atOnce: {
      box: [200, 100, 192, 50],
      exits: {
        openBox: { from: 'left', via: [96], to: 'left' },
        chooseBox: { from: 'bottom', to: 'top' },
      },
    },
    chooseBox: {
      box: [200, 190, 150, 40],
      exits: {
        openBox: { from: 'bottom', to: 'top' },
        wait: { from: 'right', fromShift: 8, to: 'left', toShift: 8 },
        returnCancelled: { from: 'left', to: 'right' },
      },
    },
    wait: { box: [460, 190, 130, 40], exits: { patient: { from: 'top', to: 'bottom' } } },
    patient: {
      box: [460, 100, 192, 50],
      exits: {
        chooseBox: { from: 'left', via: [330], to: 'right', toShift: -12 },
        giveUp: { from: 'right', to: 'left' },
      },
    },
    giveUp: { box: [680, 100, 130, 40], exits: { returnNothing: { from: 'bottom', to: 'top' } } },
    openBox: {
      box: [200, 280, 150, 56],
      exits: {
        returnOpened: { from: 'bottom', to: 'top' },
        returnNotFound: { from: 'bottom', fromShift: -50, via: [330], to: 'top' },
        askForKey: { from: 'right', fromShift: -14, to: 'left', toShift: 6 },
        giveUp: { from: 'right', fromShift: 18, via: [780], to: 'right' },
      },
    },
    askForKey: {
      box: [460, 260, 130, 36],
      exits: {
        returnOpened: { from: 'bottom', to: 'right' },
        askForKey: { from: 'right', fromShift: -8, via: [560], to: 'right', toShift: 8 },
        chooseBox: { from: 'top', via: [226], to: 'bottom', toShift: 50 },
      },
    },
    returnOpened: { box: [200, 380, 112, 32], exits: {} },
    returnNotFound: { box: [20, 380, 136, 32], exits: {} },
    returnCancelled: { box: [20, 190, 136, 32], exits: {} },
    returnNothing: { box: [680, 190, 112, 32], exits: {} },
  },
  stages: [{ id: 'opening', x: 110, y: 234, w: 470, h: 84 }],
}

function read({ inputs, box }: TestContext, name: string): Reading {
  const flag = flags.find((one) => one.name === name)
  if (flag) {
    const value = flags.reduce(
      (mask, { name, bit }) => (inputs.flags[name] ? mask | bit : mask) >>> 0,
      0,
    )
    return { read: name, input: 'flags', flag: flag.bit, value, basis: null }
  }
  if (name === 'chosenBox') return { read: name, input: null, flag: null, value: box, basis: null }
  const value = name === 'lock' ? inputs.lock : inputs.standard
  return { read: name, input: name, flag: null, value, basis: null }
}

function openedWith({ inputs, box }: TestContext): ResultCode | null {
  if (!isKnown(box)) return 'MAPI_E_NOT_FOUND'
  return inputs.lock === 'open' ? 'S_OK' : null
}

const rules = { guards, changes }

export const testChart: Chart<TestContext> = defineChart<TestContext>({
  id: 'test',
  machine: toMachine<TestContext, TestInputs>({
    id: 'test',
    initial: 'begin',
    context: (inputs) => ({ inputs, box: null }),
    states,
    ...rules,
  }),
  rules,
  inputs: [
    { kind: 'flags', parameter: 'flags', identifier: 'ulFlags', initial: 0, group: 'call', flags },
    {
      kind: 'text',
      parameter: 'box',
      initial: null,
      group: 'call',
      maxLength: 8,
      suggestions: boxes,
    },
    {
      kind: 'choice',
      parameter: 'standard',
      initial: 'Alpha',
      group: 'computer',
      values: boxes,
      nullable: true,
    },
    {
      kind: 'choice',
      parameter: 'lock',
      initial: 'open',
      group: 'computer',
      values: ['open', 'locked', 'broken'],
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'owner',
      initial: null,
      group: 'computer',
      values: ['me'],
      nullable: true,
      maxLength: 8,
    },
  ],
  calls: () => [
    {
      name: 'OpenBox',
      arguments: [
        { name: 'lpszBox', input: 'box' },
        { name: 'ulFlags', input: 'flags' },
      ],
    },
  ],
  layouts: { wide: layout, narrow: layout },
  pages: { openbox: 'OpenBox' },
  sources: () => ['openbox'],
  contradictions: () => [],
  read,
  stageOf: (node) => (node === 'openBox' || node === 'askForKey' ? 'opening' : null),
  picks: ({ inputs }, node) => ({
    values: node === 'chooseBox' ? boxes : [],
    get standard() {
      return node === 'chooseBox' ? inputs.standard : null
    },
  }),
  hresult: (context, node) => (node === 'openBox' ? openedWith(context) : undefined),
  picked: (before, { box }) => (before === 'chooseBox' && box !== null ? { box } : {}),
  stepBasis: (context, node) =>
    node === 'openBox' && openedWith(context) === null ? 'inference' : null,
  outcome: ({ inputs }, node) => {
    const { hresult } = states[node as TestStateId] as { readonly hresult: ResultCode | null }
    const opened = node === 'returnOpened'
    return {
      node,
      hresult,
      details: { owner: opened ? inputs.owner : null, alone: opened && inputs.owner === null },
      basis: hresult === null ? 'inference' : 'reference',
      reasons: hresult === null ? ['nothing-said'] : [],
    }
  },
  conflicts: ({ flags, box }) => (Number(flags) & 0x1 && box === null ? ['no-box-named'] : []),
  links: (_, node) => (node === 'returnOpened' ? [{ id: 'on', chart: 'logon', query: '' }] : []),
})

interface TestIds {
  readonly state: TestStateId
  readonly input: keyof TestInputs
  readonly fact: Exclude<TestRead, `TEST_${string}`>
  readonly flag: 'TEST_AT_ONCE' | 'TEST_PATIENT' | 'TEST_UNUSED'
  readonly conflict: 'no-box-named'
  readonly reason: 'nothing-said'
  readonly link: 'on'
}

const step = (label: string) => ({ label, asks: `${label}.`, means: { other: `${label}.` } })

export const testText: ChartTextOf<TestIds> = {
  summary: 'How a box is opened.',
  stages: { opening: { name: 'Opening' } },
  steps: {
    begin: step('OpenBox'),
    atOnce: step('TEST_AT_ONCE?'),
    chooseBox: step('Choose a box'),
    wait: step('Wait'),
    patient: step('TEST_PATIENT?'),
    giveUp: step('Give up'),
    openBox: step('Open the box'),
    askForKey: step('Ask for the key'),
    returnOpened: step('Box open'),
    returnNotFound: step('No such box'),
    returnCancelled: step('Cancelled'),
    returnNothing: step('Nothing'),
  },
  exits: { error: 'any other' },
  prompts: {
    chooseBox: { title: () => 'Choose a box', says: () => 'Which box?' },
    askForKey: { title: () => 'Key', says: () => 'The box is locked.' },
  },
  answers: { ok: 'OK', later: 'Later', cancel: 'Cancel', wrong: 'Wrong key', other: 'Other box' },
  inputs: {
    flags: { name: 'ulFlags', hint: '', values: {} },
    box: { name: 'Box', hint: '', values: {} },
    standard: { name: 'Standard box', hint: '', values: { '': 'none' } },
    lock: { name: 'Lock', hint: '', values: { open: 'open', locked: 'locked', broken: 'broken' } },
    owner: { name: 'Owner', hint: '', values: { '': 'nobody' } },
  },
  facts: {
    standard: { name: 'standard box', values: {} },
    lock: { name: 'lock', values: {} },
    chosenBox: { name: 'box', values: {} },
  },
  flags: {
    TEST_AT_ONCE: { meaning: 'Asks nothing.', matters: 'Read at “At once?”.', ignored: '' },
    TEST_PATIENT: { meaning: 'Asks again.', matters: 'Read at “Patient?”.', ignored: '' },
    TEST_UNUSED: { meaning: 'Nothing.', matters: 'The chart does not read it.', ignored: '' },
  },
  conflicts: { 'no-box-named': 'TEST_AT_ONCE is set, and no box is named.' },
  details: { alone: { true: { name: 'nobody’s', says: 'The box is nobody’s.' } } },
  links: { on: 'on to the logon' },
  reasons: { 'nothing-said': 'No document says what comes back.' },
  because: {},
  calls: {},
  figureNote: '',
}
