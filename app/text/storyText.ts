import type { NoteKind } from '../story/aftermath'
import type { ExampleId } from '../story/examples'
import type { CallId } from '../story/story'
import type { RefusalReason } from '../story/tell'

/** What the sentence about a note can name: numbers of sessions, names of everything else. */
export interface NoteParts {
  readonly session: number
  readonly other: number
  readonly name: string
  readonly profile: string
  readonly provider: string
  /** Names, joined as the language does. */
  readonly clients: string
}

/** Why a file is no story. */
export type FileFault = 'too-large' | 'no-json' | 'no-story' | 'other-version' | 'unreadable'

/** The words of the page of stories. */
export interface StoryText {
  readonly title: string
  readonly intro: string
  /** The tabs of a small screen, and the headings of the parts. */
  readonly calls: string
  readonly sessions: string
  readonly clients: string
  readonly computer: string
  readonly parts: string

  readonly empty: { readonly title: string; readonly says: string; readonly first: string }
  readonly examples: string
  readonly example: Readonly<Record<ExampleId, { readonly name: string; readonly says: string }>>

  readonly clientName: (client: number) => string
  readonly addClient: string
  readonly removeClient: (name: string) => string
  readonly clientCount: (clients: number, of: number) => string
  /** What is wrong with a client's name. */
  readonly nameFaults: Readonly<Record<'empty' | 'too-long' | 'characters' | 'taken', string>>

  readonly limits: string
  readonly limitsHint: string
  readonly limitOf: (provider: string) => string
  readonly noLimit: string
  readonly moreLimits: (count: number) => string
  readonly limitFault: string

  /** What a client can do, by the chart of the call. */
  readonly add: Readonly<Record<CallId, string>>
  readonly addCall: string
  readonly addAfter: (call: number) => string
  readonly who: string
  readonly full: string

  readonly callNumber: (call: number) => string
  readonly callCount: (calls: number) => string
  readonly open: string
  readonly openCall: (call: number) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly repeat: string
  readonly remove: string
  readonly undo: string
  readonly actions: (call: number) => string
  /** A call that waits at a dialog, by the dialog's name. */
  readonly waitsAt: (dialog: string) => string
  readonly answerIt: string
  readonly noResult: string
  readonly cannotBeMade: string
  readonly refusals: Readonly<Record<RefusalReason, string>>
  readonly notes: Readonly<Record<NoteKind, (parts: NoteParts) => string>>

  /** What the lines of the lanes mean. */
  readonly legend: string
  readonly lines: Readonly<Record<'messaging' | 'nonmessaging' | 'told' | 'logoff', string>>

  readonly now: string
  readonly afterCall: (call: number) => string
  readonly showAll: string
  readonly session: (session: number) => string
  readonly shared: string
  readonly individual: string
  readonly joinable: string
  readonly ended: string
  readonly noSession: string
  readonly profile: string
  readonly owner: string
  readonly users: string
  readonly left: string
  readonly messaging: string
  readonly nonmessaging: string
  readonly told: string
  readonly services: (parts: { up: number; of: number }) => string
  readonly limitUse: (parts: { provider: string; sessions: number; limit: number }) => string
  readonly atLimit: string
  readonly states: string
  readonly initialized: Readonly<Record<'presumed' | 'yes' | 'no', string>>
  readonly holds: (sessions: string) => string
  readonly holdsNone: string

  readonly menu: string
  readonly save: string
  readonly openFile: string
  readonly clear: string
  readonly tooLong: string
  /** What is wrong with a file; `place` says where in it, or is empty. */
  readonly fileFaults: Readonly<Record<FileFault, (file: string, place: string) => string>>

  /** What is said when something has changed. */
  readonly said: {
    readonly added: (call: number, name: string) => string
    readonly moved: (from: number, to: number) => string
    readonly repeated: (call: number, to: number) => string
    readonly removed: (call: number) => string
    readonly clientAdded: (name: string) => string
    readonly clientRemoved: (name: string, calls: number) => string
    readonly computerChanged: string
    readonly limitChanged: (provider: string) => string
    readonly undone: string
    readonly opened: (file: string) => string
    readonly saved: (file: string) => string
    readonly example: (name: string) => string
    readonly cleared: string
    /** How results further down have changed. */
    readonly laterChanged: (calls: number) => string
    readonly selected: (call: number) => string
  }
}
