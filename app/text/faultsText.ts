/** A part of the page that may break alone. */
export type RoomId =
  | 'page'
  | 'header'
  | 'problems'
  | 'call'
  | 'why'
  | 'insight'
  | 'compare'
  | 'steps'
  | 'session'
  | 'result'
  | 'chart'
  | 'view'
  | 'task'
  | 'story'
  | 'dialog'
  | 'predict'
  | 'presenter'
  | 'player'
  | 'failures'
  | 'export'
  | 'find'
  | 'help'
  | 'profiles'
  | 'part'
  | 'announcer'

/** The words about what broke. */
export interface FaultsText {
  /** What each part of the page is called. */
  readonly rooms: Readonly<Record<RoomId, string>>
  /** After the name of the part. */
  readonly room: string
  readonly page: string
  /** Something broke beside what is drawn. */
  readonly event: string
  /** The browser does not take the address. */
  readonly address: string
  readonly link: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly saveStory: string
  readonly start: string
}
