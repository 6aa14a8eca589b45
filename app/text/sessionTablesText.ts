import type { CodelessReason } from '../charts/use/useSession'
import type { SessionMethodName } from '../mapi/sessionMethods'
import type { ColumnGroup, MissingReason, StatusRow } from '../mapi/statusTable'

/** The steps from the session to a status object, in order. */
export const statusObjectSteps = [
  'GetStatusTable',
  'SetColumns',
  'restriction',
  'Restrict',
  'HrQueryAllRows',
  'OpenEntry',
] as const
export type StatusObjectStep = (typeof statusObjectSteps)[number]

/** The words of the tables of a session: its methods, and its status table. */
export interface SessionTablesText {
  readonly methods: {
    readonly intro: string
    readonly count: (methods: number) => string
    readonly slot: string
    readonly method: string
    readonly purpose: string
    readonly result: string
    /** Of the methods that every interface begins with. */
    readonly everyInterface: string
    readonly deprecated: string
    readonly undocumented: string
    readonly chosen: string
    readonly reference: string
    readonly inChart: (chart: string) => string
    /** The method asks the user something; the step that asks. */
    readonly waits: (step: string) => string
    /** What the documents say of a method whose result the chart does not follow. */
    readonly known: Readonly<Partial<Record<SessionMethodName, string>>>
    /** What there is to say where no code is named. */
    readonly open: Readonly<Record<CodelessReason, string>>
  }
  readonly status: {
    readonly intro: string
    readonly rows: string
    readonly count: (rows: number) => string
    readonly profile: (profile: string) => string
    readonly row: string
    readonly presence: string
    readonly names: Readonly<Record<Exclude<StatusRow['id'], `${string}/${string}`>, string>>
    readonly from: Readonly<Record<StatusRow['from'], string>>
    readonly presences: Readonly<Record<StatusRow['presence'], string>>
    readonly notDocumented: string
    readonly providerDecides: string
    /** After the bits that are documented. */
    readonly otherBits: string
    readonly missing: string
    readonly why: Readonly<Record<MissingReason, string>>
    readonly noMail: string
    readonly noMailIs: Readonly<Record<'set' | 'clear', string>>
    readonly timing: string
    readonly timingSays: string
    readonly inDrawing: string
    readonly opening: string
    readonly openingSays: string
    readonly steps: Readonly<Record<StatusObjectStep, { name: string; says: string }>>
    readonly columns: string
    readonly columnsSay: string
    readonly column: string
    readonly tag: string
    readonly groups: Readonly<Record<ColumnGroup, string>>
    readonly objectType: string
    readonly bit: string
    readonly value: string
    readonly everyRow: string
    readonly transportsOnly: string
    /** What a bit means, where that is worth saying. */
    readonly bits: Readonly<
      Record<'STATUS_OFFLINE' | 'STATUS_FAILURE' | 'STATUS_PRIMARY_IDENTITY', string>
    >
    readonly statusSays: string
    readonly methodsSay: string
    readonly flagsSay: string
    /** What a screen reader says when the table has changed. */
    readonly said: {
      readonly rows: (rows: number) => string
      readonly gone: (rows: string) => string
      readonly added: (rows: string) => string
      readonly changed: (rows: string) => string
    }
  }
}
