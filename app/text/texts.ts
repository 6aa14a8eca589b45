import type { Basis } from '../charts/chart'
import type { ProviderStatus, ServiceStatus, TableView } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import type { NameFault, PresetId, ProviderKind } from '../mapi/computer'
import type { Cause } from '../mapi/failures'
import type { ResultCode } from '../mapi/resultCodes'
import type { Language } from '../run/permalink'
import type { ProblemKind } from '../run/problem'
import type { Told } from './accepted'
import type { FaultsText } from './faultsText'

/** What a language says about one step of a chart. */
export interface StepText {
  /** Inside the shape: the printed label for the figure's steps, two or three short words else. */
  readonly label: string
  /** The question in full, or what happens here. */
  readonly asks: string
  /** What it means, by the exit taken; `other` serves every exit that has no text of its own. */
  readonly means: Readonly<Record<string, string>>
  /** What the sources leave open, or what is true only of older MAPI. */
  readonly note?: string
  /** What the published figure prints instead, where that is a slip. */
  readonly printed?: string
}

export interface PromptText {
  /** The accessible name of the dialog; it may name the service. */
  readonly title: (service: string) => string
  /** What the dialog says. */
  readonly says: (subject: { service: string; kind: string; code: string }) => string
  /** Where its answers pick a value: what is picked, and what happens without a choice. */
  readonly picks?: {
    readonly name: string
    /** Marks the value that a bare answer takes. */
    readonly standard: string
    readonly withoutChoice: (standard: string) => string
    readonly missing: string
  }
}

export interface FlagText {
  /** What it does. */
  readonly meaning: string
  /** Where in the run it is read, or that the chart does not read it. */
  readonly matters: string
  /** Where it is ignored. */
  readonly ignored: string
}

/**
 * What a sentence about a step's exit can name: each value read under its name, text in words;
 * a flag is true or false. `code` is what the step's call returned, `service` the message
 * service that the step is about.
 */
export type BecauseParts = Readonly<Record<string, string | number | boolean | null>>

/** What a language says about one chart. */
export interface ChartText {
  readonly summary: string
  readonly stages: Readonly<Record<string, { name: string }>>
  readonly steps: Readonly<Record<string, StepText>>
  /** Labels of exits on the chart, where the id is not what is printed. */
  readonly exits: Readonly<Record<string, string>>
  readonly prompts: Readonly<Record<string, PromptText>>
  readonly answers: Readonly<Record<string, string>>
  readonly inputs: Readonly<
    Record<string, { name: string; hint: string; values: Readonly<Record<string, string>> }>
  >
  readonly facts: Readonly<
    Record<string, { name: string; values: Readonly<Record<string, string>> }>
  >
  readonly flags: Readonly<Record<string, FlagText>>
  readonly conflicts: Readonly<Record<string, string>>
  /** What is known of a result besides its code, by detail and value: in words, and as a sentence. */
  readonly details: Readonly<
    Record<string, Readonly<Record<string, { readonly name: string; readonly says: string }>>>
  >
  /** What other charts show of a step. */
  readonly links: Readonly<Record<string, string>>
  /** Why an outcome is our reading, by the reason that the chart gives. */
  readonly reasons: Readonly<Record<string, string>>
  /**
   * What is announced of an exit and why it was taken, by step and exit: whole sentences. A step
   * that reads one flag and no more needs none.
   */
  readonly because: Readonly<
    Record<string, Readonly<Record<string, (parts: BecauseParts) => string>>>
  >
  /** Who calls what at a step, by step and kind of provider. */
  readonly calls: Readonly<Record<string, Readonly<Partial<Record<ProviderKind, string>>>>>
  /** Said when a run ended on an end that the figure view does not draw. */
  readonly figureNote: string
}

/** The ids that a chart declares, by kind. */
export interface ChartIds {
  readonly state: string
  readonly input: string
  readonly fact: string
  readonly flag: string
  readonly conflict: string
  readonly reason: string
  readonly link: string
}

/** The texts of a chart with these ids: the compiler finds a step, a fact or a warning without one. */
export interface ChartTextOf<Ids extends ChartIds> extends ChartText {
  readonly steps: Readonly<Record<Ids['state'], StepText>>
  readonly inputs: Readonly<
    Record<Ids['input'], { name: string; hint: string; values: Readonly<Record<string, string>> }>
  >
  readonly facts: Readonly<
    Record<Ids['fact'], { name: string; values: Readonly<Record<string, string>> }>
  >
  readonly flags: Readonly<Record<Ids['flag'], FlagText>>
  readonly conflicts: Readonly<Record<Ids['conflict'], string>>
  readonly reasons: Readonly<Record<Ids['reason'], string>>
  readonly links: Readonly<Record<Ids['link'], string>>
}

/** What one language says as soon as the page is there. Identifiers of MAPI are never translated. */
export interface PageTexts {
  /** The language's tag: of the document, of numbers and of lists. */
  readonly language: Language
  readonly chartNames: Readonly<Record<ChartId, string>>
  readonly causes: Readonly<Record<Cause, { name: string }>>
  readonly providerKinds: Readonly<Record<ProviderKind, string>>
  readonly basis: Readonly<Record<Basis, { name: string; meaning: string }>>
  readonly historic: { name: string; meaning: string }
  readonly serviceStatus: Readonly<Record<ServiceStatus, string>>
  readonly providerStatus: Readonly<Record<ProviderStatus, string>>
  readonly shapes: ShapesText
  readonly ui: UiText
}

/** The same, with the charts that are loaded. */
export interface Texts extends PageTexts {
  readonly charts: Readonly<Partial<Record<ChartId, ChartText>>>
}

/**
 * What parts of the page say that come later: by then it is loaded. Whoever shows such a part
 * waits for it with `speakMore()`.
 */
export interface MoreTexts {
  readonly announcements: AnnouncementsText
  readonly strip: StripText
  readonly causeMeanings: Readonly<Record<Cause, string>>
  readonly problems: Readonly<Record<ProblemKind, (problem: Told) => string>>
  /** Why nothing leads to something: decisions that never go that way, by the names of their steps. */
  readonly unreachable: (parts: {
    target: 'node' | 'edge' | 'result' | 'service'
    decisions: readonly { from: string; to: string }[]
  }) => string
  readonly insight: InsightText
  readonly outline: OutlineText
  readonly outcomes: OutcomesText
  /** What each result code means, in one sentence. */
  readonly codes: Readonly<Record<ResultCode, string>>
  readonly faults: FaultsText
  readonly help: HelpText
  readonly find: FindText
  readonly profiles: ProfilesText
  readonly offline: OfflineText
}

/** Everything that one language says. */
export type AllTexts = Texts & MoreTexts

/** What a chart says about the story that its run is a call of. */
export interface StripText {
  readonly call: (parts: { call: number; count: number; client: string }) => string
  readonly all: string
  readonly previous: string
  readonly next: string
  /** Before the values that are not the visitor's here. */
  readonly given: string
  readonly refused: string
  /** A provider that serves no further session. */
  readonly atLimit: string
}

/**
 * What a screen reader says of the run. Announcements are whole sentences, and
 * nothing but a space joins them: `Step 7 of 12: MAPI_LOGON_UI?` `Yes, because the flag is set.`
 * `Next: Prompt user.`
 */
export interface AnnouncementsText {
  /** Where the run stands; `count` is `null` while nobody knows how many steps there will be. */
  readonly step: (parts: { step: number; count: number | null; label: string }) => string
  /** The provider or the service that the step is about. */
  readonly about: (subject: string) => string
  /** Why a step went on as it did that reads one flag. */
  readonly flag: { readonly yes: string; readonly no: string }
  readonly returned: (code: string) => string
  readonly answered: (answer: string) => string
  readonly waiting: string
  readonly result: (code: string, value: string) => string
  /** Which message services are disabled at the end; names joined as the language does. */
  readonly disabled: (services: string) => string
  readonly next: (label: string) => string
}

/** What a screen reader says of the shapes of a chart. */
export interface ShapesText {
  /** Where a shape's exits lead: each exit, and all of them joined as the language does. */
  readonly exit: (label: string | null, to: string) => string
  readonly exits: (exits: string) => string
  readonly noExits: string
  /** How to use the chart with the keyboard. */
  readonly keys: string
}

/** The words of questions about runs, and of their answers. */
export interface InsightText {
  readonly set: string
  readonly notSet: string
  readonly notAnswered: string
  readonly noFailure: string
  readonly bothTries: (cause: string) => string
  readonly thenFails: (first: string, second: string) => string
  readonly failureOf: (provider: string) => string
  readonly answerTo: (dialog: string, subject: string, time: number) => string
  /** One change of a flag, of a failure, of an answer, of any other input. */
  readonly changes: {
    readonly flag: (name: string, on: boolean) => string
    readonly failure: (provider: string, failure: string) => string
    readonly answer: (dialog: string, answer: string) => string
    readonly noAnswer: (dialog: string) => string
    readonly value: (name: string, value: string) => string
  }
  /** Joins the changes of one way. */
  readonly and: string
  /** How many sets of changes stand in one line. */
  readonly waysInOne: (count: number) => string
  readonly decidedBy: string
  readonly whatWouldChange: string
  readonly nothingWould: string
  /** Where a step has several exits, and nothing between the one before and it chooses. */
  readonly decidedBefore: string
  readonly otherResults: string
  readonly keepUp: (service: string) => string
  readonly try: string
  readonly tryThis: (changes: string) => string
  readonly more: (count: number) => string
  readonly fewer: string
  readonly cut: (count: number) => string
  readonly cancel: string
  readonly cancelled: string
  readonly askAgain: string
  /** The question has more answers than can be looked through. */
  readonly tooMany: string
  readonly failed: (message: string) => string
  readonly howToGetTo: string
  readonly targetKinds: Readonly<Record<'node' | 'edge' | 'result' | 'service', string>>
  readonly chooseTarget: string
  readonly fromThisWorld: string
  readonly alreadyThere: string
  readonly goThere: string
  readonly exitNotTaken: string
  readonly exitOf: (from: string, label: string, to: string) => string
  readonly codeOfProvider: (code: string) => string
  readonly unpin: string
  readonly thisRun: string
  readonly swap: string
  readonly compare: string
  readonly sharedSteps: (count: number) => string
  readonly partAt: (step: string) => string
  readonly neverPart: string
  readonly differs: string
  readonly nothingDiffers: string
  readonly responsible: string
  readonly waitsAt: (step: string) => string
}

/** The words of the outline: the chart as a numbered list of steps. */
export interface OutlineText {
  readonly title: (chart: string) => string
  /** The headings of the steps before the stages, and of the ends. */
  readonly main: string
  readonly ends: string
  /** How the run touches a step; `step` counts the steps of the run, from 1. */
  readonly current: (step: number) => string
  readonly entered: (step: number) => string
  /** The same, when it is not the first time. */
  readonly enteredAgain: (step: number, visit: number) => string
  readonly ahead: (step: number) => string
  /** Stands for the label of an exit that has none. */
  readonly leadsOn: string
  /** The exit by which the current step goes on. */
  readonly next: string
  readonly explainExit: (label: string) => string
}

/** The words of the page of outcomes. */
export interface OutcomesText {
  readonly chart: string
  /** What a row says. */
  readonly intro: string
  /** How the parts make a run. */
  readonly partsNote: string
  /** Where a row shows the path of one of its runs. */
  readonly exampleNote: string
  readonly serviceNote: string
  readonly part: string
  readonly allParts: string
  readonly result: string
  readonly allResults: string
  readonly search: string
  readonly searchHint: string
  readonly allSteps: string
  readonly clear: string
  /** How many rows, such as `42 of 301`, and what they cover. */
  /** `of` is how many rows there are without filters. */
  readonly rows: (parts: { rows: number; of: number; combinations: number }) => string
  readonly noRow: string
  readonly row: string
  readonly condition: string
  readonly path: string
  readonly covers: string
  readonly combinations: (count: number) => string
  readonly or: string
  readonly failure: string
  /** The answer in a dialog that is not shown. */
  readonly notShown: string
  readonly anySecond: (cause: string) => string
  readonly orOthers: (count: number) => string
  readonly run: string
  readonly open: string
  readonly openRow: (part: string, row: string) => string
  readonly done: (done: number, of: number) => string
}

/** What is said of the copy of the site that this browser keeps, and of a newer version of it. */
export interface OfflineText {
  readonly ready: string
  readonly newVersion: string
  /** What happens when the new version is taken. */
  readonly reloads: string
  /** Takes the new version. */
  readonly reload: string
  readonly later: string
  readonly loses: (things: string) => string
  readonly losses: Readonly<Record<'classFiles' | 'packs' | 'draft' | 'progress', string>>
}

/** The words of help: the sheet of keys, the tour, what tips add. */
export interface HelpText {
  readonly close: string
  readonly keyboard: string
  readonly keyGroups: Readonly<Record<'player' | 'page' | 'chart' | 'dialog', string>>
  /** What each key does. */
  readonly keys: Readonly<
    Record<
      | 'back'
      | 'step'
      | 'play'
      | 'first'
      | 'last'
      | 'find'
      | 'present'
      | 'outline'
      | 'figure'
      | 'predict'
      | 'choose'
      | 'help'
      | 'travel'
      | 'explain'
      | 'dismiss',
      string
    >
  >
  /** What is printed on keys, and how the arrows are called. */
  readonly keyNames: Readonly<
    Record<
      'ctrl' | 'home' | 'end' | 'space' | 'enter' | 'escape' | 'left' | 'right' | 'up' | 'down',
      string
    >
  >
  /** Between two keys of which either will do. */
  readonly or: string
  readonly singleKeys: string
  readonly singleKeysHint: string
  readonly basis: string
  readonly providerMarks: string
  readonly tour: string
  readonly offer: string
  readonly dismiss: string
  readonly stops: Readonly<
    Record<
      'call' | 'chart' | 'player' | 'explanation' | 'header',
      { readonly title: string; readonly says: string }
    >
  >
  readonly stopOf: (stop: string, count: string) => string
  readonly back: string
  readonly next: string
  readonly skip: string
  readonly done: string
  /** The functions whose documentation names a result code. */
  readonly namedBy: (functions: string) => string
}

/** The words of Find: the field, its hits, and what it tells about a number. */
export interface FindText {
  readonly hint: string
  readonly close: string
  readonly hits: (count: number) => string
  readonly noHits: string
  readonly noHitsHint: string
  /** The headings of what is there before anything is typed. */
  readonly recent: string
  readonly commands: string
  readonly kinds: Readonly<
    Record<
      | 'command'
      | 'step'
      | 'flag'
      | 'code'
      | 'mask'
      | 'number'
      | 'service'
      | 'provider'
      | 'profile'
      | 'setting'
      | 'parameter'
      | 'cause',
      string
    >
  >
  /** A command; the browser's own dialog opens. */
  readonly print: string
  readonly choose: (what: string, value: string) => string
  readonly back: string
  readonly notACode: string
  readonly flags: (count: number) => string
  readonly setMask: (parameter: string) => string
  readonly signed: string
  readonly unsigned: string
  readonly severity: string
  readonly severities: Readonly<Record<'failure' | 'success', string>>
  readonly facility: string
  readonly number: string
  readonly alsoCalled: string
  readonly returnedByEnds: string
  readonly returnedByFailures: string
  readonly inThisRun: (step: number, label: string) => string
  readonly neverReturned: string
}

/** The words of the editor of profiles. */
export interface ProfilesText {
  /** The button that opens it. */
  readonly edit: string
  readonly title: string
  readonly preset: string
  /** Stands in the list of presets when the computer is none of them. */
  readonly own: string
  readonly presets: Readonly<Record<PresetId, { readonly name: string; readonly says: string }>>
  readonly profiles: string
  readonly profileName: string
  /** What a new profile is called, until it has a name of its own. */
  readonly newName: string
  readonly addProfile: string
  readonly removeProfile: (profile: string) => string
  readonly servicesOf: (profile: string) => string
  /** How many there are, such as `12 of 64`. */
  readonly count: (count: number, of: number) => string
  readonly noServices: string
  /** A service is the same in every profile that lists it. */
  readonly sameEverywhere: string
  readonly serviceName: (position: number) => string
  readonly moveUp: (service: string) => string
  readonly moveDown: (service: string) => string
  readonly remove: (service: string) => string
  readonly addService: string
  readonly newService: string
  readonly name: string
  readonly add: string
  readonly fullProfile: string
  readonly faults: Readonly<
    Record<
      | Exclude<NameFault, 'characters'>
      | 'profileCharacters'
      | 'serviceCharacters'
      | 'provider'
      | 'link',
      string
    >
  >
  /** What is said when something has changed. */
  readonly said: {
    readonly added: (name: string) => string
    readonly removed: (name: string) => string
    readonly renamed: (name: string) => string
    readonly moved: (name: string, position: number, of: number) => string
    readonly providers: (service: string, providers: string) => string
    readonly undone: string
  }
}

/** The words of the page itself. */
export interface UiText {
  readonly tried: (changes: string) => string
  readonly takeBack: string
  readonly pin: string
  readonly pinnedRun: string
  /** The pinned run and the one that is shown part here. */
  readonly partHere: string
  readonly working: string
  /** The switch between the chart and the outline. */
  readonly outline: string
  /** The page of outcomes. */
  readonly outcomes: string
  readonly help: string
  /** The button, the dialog and its field. */
  readonly find: string
  readonly goTo: (page: string) => string
  readonly product: string
  /** The links to the pages. */
  readonly pages: string
  readonly call: string
  readonly moreFlags: string
  readonly null: string
  readonly emptyString: string
  readonly computer: string
  /** The rows of the status table. */
  readonly rows: string
  readonly messageServices: string
  readonly failure: (service: string, kind: string) => string
  readonly secondTry: (service: string, kind: string) => string
  readonly noFailure: string
  readonly second: { readonly none: string; readonly same: string }
  readonly notInProfile: string
  readonly secondTryShort: string
  readonly explanation: string
  readonly causes: string
  readonly notLoaded: string
  readonly failsWith: (service: string, kind: string) => string
  readonly why: string
  readonly steps: string
  readonly session: string
  readonly result: string
  readonly noResult: string
  /** A result without a code. */
  readonly noCode: string
  readonly noServices: string
  readonly service: string
  readonly status: string
  readonly providers: string
  readonly stepOf: (step: number, count: number) => string
  readonly valuesRead: string
  readonly next: (label: string) => string
  readonly waiting: string
  readonly notReached: string
  readonly backToCurrent: string
  readonly exits: string
  readonly source: string
  /** The page of sources, the way to it from a step, and a contradiction by its number. */
  readonly story: string
  /** The page with lessons, and the one with the results of a class. */
  readonly learn: string
  readonly class: string
  /** The switch that shows on a chart what has been seen of it. */
  readonly coverage: string
  readonly tables: Readonly<Record<TableView, string>>
  readonly sources: string
  readonly allSources: string
  readonly contradiction: (id: string) => string
  /** Other charts that show a step. */
  readonly elsewhere: string
  /** A slip of the published figure that is drawn. */
  readonly slip: string
  readonly printed: (label: string) => string
  readonly ourReading: string
  readonly ahead: string
  readonly first: string
  readonly back: string
  readonly play: string
  readonly pause: string
  readonly step: string
  readonly last: string
  readonly position: string
  readonly speed: string
  /** The switch that stops the run before each decision and asks how it goes on. */
  readonly predict: string
  readonly share: string
  readonly export: string
  readonly shared: string
  readonly linkTooLong: string
  readonly shareFailed: string
  readonly reset: string
  readonly undoReset: string
  readonly figureView: string
  readonly presenting: string
  readonly stopPresenting: string
  readonly language: string
  readonly languageFailed: (language: string) => string
  readonly tryAgain: string
  /** A name and its value: `Theme: Light`. */
  readonly pair: (name: string, value: string) => string
  /** What stands behind the button with the dots. */
  readonly more: string
  readonly theme: string
  readonly themes: Readonly<Record<'light' | 'dark' | 'auto', string>>
  readonly legend: string
  readonly taken: string
  readonly earlier: string
  readonly current: string
  readonly aheadShort: string
  readonly failed: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly followRun: string
  readonly overview: string
  readonly warnings: string
  readonly problemsTitle: string
  readonly dismiss: string
  readonly simulated: string
  readonly leadsTo: string
  readonly answered: (answer: string) => string
  readonly otherAnswers: string
  readonly injectHere: string
}
