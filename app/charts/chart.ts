import { assign, setup } from 'xstate'
import type { ResultCode } from '../mapi/resultCodes'

/**
 * The vocabulary in which charts are written. A chart is an XState machine with flat states:
 * NEXT leaves a state that decides by itself, ANSWER leaves a prompt. What is drawn, linked,
 * explained and tested is derived from these states; nothing about the flow is written twice.
 */

/** What a step or an exit rests on: the published figure, prose, a reference page, or our reading. */
export type Basis = 'figure' | 'text' | 'reference' | 'inference'
export type Shape = 'pill' | 'diamond' | 'rectangle'

/** One event is one step. `value` is what an answer picks: a profile in `ok:Archive`. */
export type ChartEvent =
  | { readonly type: 'NEXT' }
  | { readonly type: 'ANSWER'; readonly answer: string; readonly value: string | null }

/** A way out of a state: where to, when, what changes on the way, and an exception to the basis. */
interface Way<Id, Guard, Action> {
  readonly to: Id
  readonly when?: Guard
  readonly does?: Action
  readonly basis?: Basis
  /** Names the exit on the chart where the answer itself does not. */
  readonly label?: string
}

interface Answer<Id, Guard, Action> {
  /** The first way whose guard holds is taken; without one the answer does not fit. */
  readonly ways: readonly Way<Id, Guard, Action>[]
  /** The answer picks one of the values of this chart's prompt, or takes the default one. */
  readonly picks?: true
  /** The answer is this other one with the dialog's check box ticked. */
  readonly ticks?: string
  /** Closing the dialog gives this answer. */
  readonly dismisses?: true
}

interface Common<Action, Read> {
  readonly basis: Basis
  /** The shape, where the published figure draws another than the kind of state has. */
  readonly shape?: Shape
  /** The shape in the figure view alone, where the figure's is a slip that the full view corrects. */
  readonly figureShape?: Shape
  /** True only of older MAPI. */
  readonly historic?: true
  /** What the exits depend on: flags, inputs, facts of the run. */
  readonly reads?: readonly Read[]
  /** Being here is bad news: it is drawn as a failure. */
  readonly failure?: true
  /** What entering the state changes, in order. */
  readonly entry?: readonly Action[]
}

/** One state of a chart, as its author writes it. */
export type State<Id, Guard, Action, Read> = Common<Action, Read> &
  (
    | { readonly kind: 'start' | 'action'; readonly to: Id }
    /** A yes/no question; `yes` is taken when the guard holds. */
    | {
        readonly kind: 'question'
        readonly when: Guard
        readonly yes: Way<Id, never, Action>
        readonly no: Way<Id, never, Action>
      }
    /** A call that comes back in one of several ways; the first whose guard holds is taken. */
    | { readonly kind: 'call'; readonly returns: Readonly<Record<string, Way<Id, Guard, Action>>> }
    /** A dialog that waits for an answer; `silently` is the way on when no dialog is shown. */
    | {
        readonly kind: 'prompt'
        readonly silently?: Way<Id, Guard, Action>
        readonly answers: Readonly<Record<string, Answer<Id, Guard, Action>>>
        /** The exits bear no label: every answer leads the same way. */
        readonly unlabelled?: true
      }
    /** `hresult` is `null` where no code comes back, or no document names one. */
    | { readonly kind: 'end'; readonly hresult: ResultCode | null }
  )

/** The states of a chart; an exit to a state that is not there does not compile. */
export const defineStates =
  <Guard extends string, Action extends string, Read extends string>() =>
  <Id extends string>(states: Readonly<Record<Id, State<NoInfer<Id>, Guard, Action, Read>>>) =>
    states

/** One way to answer a prompt. */
export interface AnswerMeta {
  readonly answer: string
  readonly picks: boolean
  readonly ticks: string | null
  readonly dismisses: boolean
}

/** What the machine's states carry for those who draw, explain and export them. */
export interface StateMeta {
  readonly shape: Shape
  readonly figureShape: Shape
  readonly basis: Basis
  readonly historic: boolean
  readonly failure: boolean
  readonly reads: readonly string[]
  /** The answers of a prompt; empty for every other state. */
  readonly answers: readonly AnswerMeta[]
  /** The run ends here. */
  readonly ends: boolean
  /** The code that an end returns. */
  readonly hresult: ResultCode | null
}

export interface ExitMeta {
  readonly label: string | null
  /** Set where an exit rests on something else than its states do. */
  readonly basis: Basis | null
}

type AnyState = State<string, string, string, string>
type AnyWay = Way<string, string, string>

const toMeta = (state: AnyState): StateMeta => ({
  shape: state.shape ?? shapes[state.kind],
  figureShape: state.figureShape ?? state.shape ?? shapes[state.kind],
  basis: state.basis,
  historic: state.historic ?? false,
  failure: state.failure ?? false,
  reads: state.reads ?? [],
  answers:
    state.kind === 'prompt'
      ? Object.entries(state.answers).map(([answer, { picks, ticks, dismisses }]) => ({
          answer,
          picks: picks ?? false,
          ticks: ticks ?? null,
          dismisses: dismisses ?? false,
        }))
      : [],
  ends: state.kind === 'end',
  hresult: state.kind === 'end' ? state.hresult : null,
})

const shapes: Record<AnyState['kind'], Shape> = {
  start: 'pill',
  end: 'pill',
  question: 'diamond',
  action: 'rectangle',
  call: 'rectangle',
  prompt: 'rectangle',
}

/** When an exit is taken: on which answer, if any, and under which guard. */
export interface ExitCondition {
  readonly when: string | null
  /** The answer that the exit is for; `null` on exits that need none. */
  readonly answer: string | null
  /** Only an answer that picks may come with a value. */
  readonly picks: boolean
}

const toExit = (
  label: string | null,
  { to, when, does, basis }: AnyWay,
  answer: string | null = null,
  picks = false,
) => ({
  target: to,
  reenter: true,
  ...((when !== undefined || answer !== null) && {
    guard: { type: 'holds' as const, params: { when: when ?? null, answer, picks } },
  }),
  ...(does && { actions: { type: 'change' as const, params: does } }),
  meta: { label, basis: basis ?? null } satisfies ExitMeta,
})

function toTransitions(state: AnyState) {
  switch (state.kind) {
    case 'start':
    case 'action':
      return { NEXT: [toExit(null, { to: state.to })] }
    case 'question':
      return { NEXT: [toExit('yes', { ...state.yes, when: state.when }), toExit('no', state.no)] }
    case 'call':
      return { NEXT: Object.entries(state.returns).map(([label, way]) => toExit(label, way)) }
    case 'prompt':
      return {
        NEXT: state.silently ? [toExit(null, state.silently)] : [],
        ANSWER: Object.entries(state.answers).flatMap(([answer, { ways, picks }]) =>
          ways.map((way) =>
            toExit(state.unlabelled ? null : (way.label ?? answer), way, answer, picks),
          ),
        ),
      }
    case 'end':
      return {}
  }
}

/** A pure function of what the run knows. A method's type: a chart is also a chart of anything. */
type Rule<Context, Result> = { of(context: Context, event: ChartEvent): Result }['of']

/** Guards and changes by the names that states give them. */
export interface Rules<Context> {
  readonly guards: Readonly<Record<string, Rule<Context, boolean>>>
  readonly changes: Readonly<Record<string, Rule<Context, Partial<Context>>>>
}

/** Is an exit for this event: for none in particular, or for its answer? */
export const isFor = (
  { answer, picks }: Pick<ExitCondition, 'answer' | 'picks'>,
  event: ChartEvent,
): boolean => event.type === 'NEXT' || (event.answer === answer && (picks || event.value === null))

/** What a chart's machine is made of. */
export interface MachineParts<Context, Input> extends Rules<Context> {
  readonly id: string
  readonly initial: string
  readonly context: (input: Input) => Context
  readonly states: Readonly<Record<string, AnyState>>
}

/**
 * The XState machine of a chart.
 * @throws when a state names a guard or a change that the chart does not have (at its first use).
 */
export function toMachine<Context extends object, Input>(parts: MachineParts<Context, Input>) {
  const find = <Rule>(rules: Readonly<Record<string, Rule>>, name: string): Rule => {
    const rule = rules[name]
    if (!rule) throw new Error(`The chart "${parts.id}" has no rule "${name}": define it`)
    return rule
  }
  return setup({
    types: {
      context: {} as Context & Record<string, unknown>,
      events: {} as ChartEvent,
      input: {} as Input,
      meta: {} as StateMeta,
      transitionMeta: {} as ExitMeta,
    },
    guards: {
      holds: ({ context, event }, { when, ...rest }: ExitCondition) =>
        isFor(rest, event) && (when === null || find(parts.guards, when)(context, event)),
    },
    actions: {
      change: assign(
        ({ context, event }, name: string) =>
          find(parts.changes, name)(context, event) as Partial<Context & Record<string, unknown>>,
      ),
    },
  }).createMachine({
    id: parts.id,
    initial: parts.initial,
    context: ({ input }) => parts.context(input) as Context & Record<string, unknown>,
    states: Object.fromEntries(
      Object.entries(parts.states).map(([id, state]) => [
        id,
        {
          meta: toMeta(state),
          ...(state.kind === 'end' && { type: 'final' as const }),
          entry: (state.entry ?? []).map((params) => ({ type: 'change' as const, params })),
          on: toTransitions(state),
        },
      ]),
    ),
  })
}
