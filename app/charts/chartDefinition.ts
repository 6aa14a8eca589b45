import type { AnyStateMachine } from 'xstate'
import type { Computer, MessageService, ProviderKey, ProviderKind } from '../mapi/computer'
import type { ContradictionId } from '../mapi/contradictions'
import type { Cause, Failures } from '../mapi/failures'
import type { Flag } from '../mapi/flags'
import type { ResultCode } from '../mapi/resultCodes'
import type { Basis, Rules } from './chart'

/** The values of a chart's inputs, by parameter. */
export type Inputs = Readonly<Record<string, InputValue>>
export type InputValue = number | string | null | Failures | readonly ProviderKey[]

/** Where on the page an input is set. */
export type InputGroup = 'call' | 'computer' | 'session' | 'rows' | 'services'

interface InputOf<Kind extends string, Value> {
  readonly kind: Kind
  /** Its name in a permalink and in the world. */
  readonly parameter: string
  readonly initial: Value
  readonly group: InputGroup
  /** The accessible name of its control, where that is not a text but an identifier of MAPI. */
  readonly identifier?: string
  /** Its value is the name of a profile. */
  readonly isProfile?: true
  /** The provider that it is about: its control bears the provider's name. */
  readonly provider?: ProviderKey
  /** Its text, where it shares one with others; else that of its parameter. */
  readonly text?: string
}

/**
 * What a visitor can set, declared by the chart that reads it. Its control, its part of a link
 * and its place in the panels follow from the kind.
 */
export type Input =
  | (InputOf<'flags', number> & { readonly flags: readonly Flag[] })
  | (InputOf<'text', string | null> & {
      readonly maxLength: number
      readonly suggestions: readonly string[]
    })
  | (InputOf<'choice', string | null> & {
      readonly values: readonly string[]
      /** `null` is one of the values; a link writes it empty. */
      readonly nullable: boolean
      /** Any other name up to this length is a value too; absent where none is. */
      readonly maxLength?: number
    })
  | (InputOf<'failures', Failures> & { readonly providers: readonly ProviderKey[] })

/** A value that a step read: of an input, of one flag in the mask, or of the run so far. */
export interface Reading {
  readonly read: string
  readonly input: string | null
  /** The bit, where a flag is read; `value` is then the whole mask. */
  readonly flag: number | null
  readonly value: string | number | boolean | null
  /** What the value itself rests on, where that is worth saying. */
  readonly basis: Basis | null
}

/** What the answers of a prompt can pick, and which of them a bare answer takes. */
export interface Picks {
  readonly values: readonly string[]
  readonly standard: string | null
}

/** What a step is about. Keys are absent where the step has no such thing. */
export interface StepSubject {
  readonly provider?: ProviderKey
  readonly service?: string
}

export interface CodeOfFailure {
  readonly code: ResultCode
  readonly basis: Basis
}

/** What else is known of a result, by name; only values that the chart's texts say are shown. */
export type Details = Readonly<Record<string, string | boolean | null>>

/** What a run has come to. */
export interface Outcome {
  readonly node: string
  /** What the last call returned; `null` where it returns nothing, or no document says what. */
  readonly hresult: ResultCode | null
  /** It is bad news although no error comes back. */
  readonly isBad?: boolean
  readonly details: Details
  readonly basis: Basis
  /** Why the outcome is our reading, by id; none where it is documented. */
  readonly reasons: readonly string[]
}

export type ServiceStatus = 'starting' | 'up' | 'partial' | 'disabled'
export type ProviderStatus = 'not-started' | 'starting' | 'running' | 'left-out' | 'disabled'

export interface ServiceState {
  readonly id: string
  readonly name: string
  readonly status: ServiceStatus
  readonly providers: readonly {
    readonly id: ProviderKind
    readonly status: ProviderStatus
    readonly hresult: ResultCode | null
  }[]
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

/**
 * How an edge is drawn: from a side of its source, through coordinates that alternate between
 * x and y (x first when it leaves sideways), to a side of its target. `from` and `to` may be
 * shifted along their side by `fromShift` and `toShift` pixels.
 */
export interface Route {
  readonly from: Side
  readonly via?: readonly number[]
  readonly to: Side
  readonly fromShift?: number
  readonly toShift?: number
  /** Where along the route's first stretch its label stands, in pixels from the source. */
  readonly labelAt?: number
  /** On which side of the stretch: before it (above, left) or after it (below, right). */
  readonly labelSide?: 'before' | 'after'
}

/** Where a shape stands, and how its exits are drawn, by target. */
export interface Place<Id extends string = string> {
  /** Centre x, centre y, width, height; in pixels. */
  readonly box: readonly [x: number, y: number, w: number, h: number]
  readonly exits: Readonly<Partial<Record<Id, Route>>>
}

/** A region that is drawn behind its shapes, with a title. */
export interface Stage {
  readonly id: string
  /** Where its title begins, in pixels from its left side; what it lists then stands below. */
  readonly titleAt?: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Layout<Id extends string = string> {
  readonly places: Readonly<Record<Id, Place>>
  readonly stages: readonly Stage[]
}

/**
 * Where runs of a chart fall into parts that do not influence each other but for their turn: one
 * part for each provider, whose steps are those about it.
 */
export interface Parts<Context> {
  /** The step before the first part, and the step that follows when the last one is done. */
  readonly from: string
  readonly to: string
  /** The moment that the part in turn begins, as it would be if nothing else had happened or were to come. */
  alone(context: Context): Context
  /** What is known, without what no other part asks for. */
  withoutPast(context: Context): Context
  /** Changes of what is only reported: no guard and no other change reads it. */
  readonly reports: readonly string[]
  /** The code that a step's call returns, entry points included; `null` where there is none. */
  returned(context: Context, node: string): ResultCode | null
}

/** One line of a call as it is written in C++: an argument, or an input that can be edited. */
export interface CallArgument {
  readonly name: string
  readonly value?: string
  readonly input?: string
}

/** A call as it is written in C++. */
export interface Call {
  readonly name: string
  readonly arguments: readonly CallArgument[]
  /** It returns nothing. */
  readonly isVoid?: true
  /** What takes the value it returns; `HRESULT hr` where nothing is said. */
  readonly assigns?: string
}

/** What else there is to see of what a chart is about, in place of the drawing. */
export type TableView = 'methods' | 'status'

/** Another chart that looks at a step from nearer or from further away. */
export interface ChartLink {
  /** Names its text: what the other chart shows there. */
  readonly id: string
  readonly chart: string
  /** The parameters of the permalink. */
  readonly query: string
}

/** Where the calls of a chart are made. */
export interface Setting {
  readonly computer: Computer
  /**
   * What earlier calls have settled: values of inputs that are then no longer a visitor's; `null`
   * where no story is told.
   */
  readonly given: Inputs | null
}

/**
 * A chart declares itself: its machine, what can be set, where its shapes stand and what each
 * step rests on. Links, panels, player, export and tests are derived from this.
 */
export interface Chart<Context = unknown> {
  readonly id: string
  readonly machine: AnyStateMachine
  /** What the machine's guards and changes are made of. */
  readonly rules: Rules<Context>
  readonly setting: Setting
  /** Does it depend on the computer? Its machine then finds it among its inputs. */
  readonly hasComputer: boolean
  /** The same chart elsewhere. An input that is given there is none of its inputs. */
  inSetting(setting: Setting): Chart<Context>
  readonly inputs: readonly Input[]
  /** What a client writes, in order; it may depend on the inputs. */
  calls(inputs: Inputs): readonly Call[]
  readonly layouts: {
    readonly wide: Layout
    readonly narrow: Layout
    readonly figure?: Layout
  }
  /** Titles of the pages of the documentation that its steps rest on, by file name. */
  readonly pages: Readonly<Record<string, string>>
  /** Pages of the documentation that a step rests on, by file name, the most telling one first. */
  sources(node: string, subject: StepSubject): readonly string[]
  /** Contradictions of the documents about a step, by id. */
  contradictions(node: string): readonly ContradictionId[]
  read(context: Context, read: string): Reading
  outcome(context: Context, node: string): Outcome

  // What not every chart has: `defineChart` fills in that there is none.

  readonly parts?: Parts<Context>
  readonly tables: readonly TableView[]
  /** Every message service of the computer. */
  readonly messageServices: readonly MessageService[]
  services(context: Context, node: string): readonly ServiceState[]
  /** Steps that belong to a stage of the chart, by stage; the rest come before it. */
  stageOf(node: string): string | null
  picks(context: Context, node: string): Picks
  subject(context: Context, node: string): StepSubject
  /** The code that a step's call returned: `undefined` where nothing is called. */
  hresult(context: Context, node: string): ResultCode | null | undefined
  /** What a prompt's answer picked, for instance the profile; by the name that traces give it. */
  picked(before: string, after: Context): Readonly<Record<string, string>>
  /** The basis of a step taken: that of its exit, unless this very run rests on something else. */
  stepBasis(context: Context, node: string): Basis | null
  /** Warnings about the inputs, by id. */
  conflicts(inputs: Inputs): readonly string[]
  /** Other charts that show the same thing from nearer or from further away. */
  links(context: Context, node: string): readonly ChartLink[]
  /** The code that a provider would return for a cause, and what that code rests on. */
  failureCode(inputs: Inputs, provider: ProviderKey, cause: Cause): CodeOfFailure
}
