import * as v from 'valibot'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { languages } from '../run/permalink'
import { endStatuses, idPattern, packFormat, packVersion } from './packs'

/** How much of everything a pack may have. */
export const packBounds = {
  lessons: 50,
  tasksOfLesson: 100,
  title: 200,
  story: 4000,
  notes: 10_000,
  link: 20_000,
  names: 64,
  name: 200,
  steps: 8,
  most: 12,
} as const

/** An object with these keys and no others; what is wrong names the keys that it has. */
const only = <Entries extends v.ObjectEntries>(entries: Entries, about: string) =>
  v.pipe(v.strictObject(entries, Object.keys(entries).join(' ')), v.description(about))

/** To valibot a list is an object, too. */
const isObject = v.custom<Record<PropertyKey, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)

/** A list that is not empty; of one that is too long no item is looked at. */
const list = <Item extends v.GenericSchema>(item: Item, most: number, about: string) =>
  v.pipe(v.array(v.unknown()), v.nonEmpty(), v.maxLength(most), v.description(about), v.array(item))

const text = (most: number, about: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.description(about))
const id = (about: string) => v.pipe(v.string(), v.regex(idPattern), v.description(about))
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(packBounds.name))
const names = (most: number, about: string) => list(name, most, about)
const record = <Value extends v.GenericSchema>(value: Value, about: string) =>
  v.pipe(isObject, v.minEntries(1), v.record(name, value), v.description(about))
const code = v.picklist(Object.keys(resultCodes) as ResultCode[])

const goal = (about: string) =>
  v.pipe(
    isObject,
    v.minEntries(1),
    only(
      {
        result: v.optional(v.pipe(code, v.description('What the call returns.'))),
        end: v.optional(v.pipe(name, v.description('The step at which the run ends, by its id.'))),
        waits: v.optional(
          v.pipe(
            name,
            v.description('The prompt at which the run waits for an answer, by its id.'),
          ),
        ),
        details: v.optional(
          record(
            v.union([name, v.boolean(), v.null()]),
            'What else is known of the result, such as session and nonmessaging.',
          ),
        ),
        services: v.optional(
          record(
            v.picklist(endStatuses),
            'The status of message services when the run is over, by their ids.',
          ),
        ),
        passes: v.optional(names(packBounds.steps, 'Steps that the run comes to.')),
        avoids: v.optional(names(packBounds.names, 'Steps that the run does not come to.')),
        returns: v.optional(
          list(code, packBounds.steps, 'Codes that providers return on the way.'),
        ),
        dialogs: v.optional(v.pipe(v.literal('none'), v.description('No dialog is shown.'))),
        inputs: v.optional(
          record(
            v.union([v.string(), v.boolean(), v.null()]),
            'Values that inputs have to have, such as profile or flags.MAPI_LOGON_UI.',
          ),
        ),
      },
      about,
    ),
  )

const words = {
  id: id('Unique in the pack; links name the task by it.'),
  title: text(packBounds.title, 'What the task is called.'),
  story: text(packBounds.story, 'The situation; of an exercise also what is to be reached.'),
  notice: v.optional(text(packBounds.story, 'What to look at.')),
  notes: v.optional(text(packBounds.notes, 'For the presenter alone.')),
  link: text(packBounds.link, 'Chart and parameters, as links have them: logon?flags=LOGON_UI.'),
}

const scenario = only(
  {
    kind: v.literal('scenario'),
    ...words,
    expects: goal('What the run comes to.'),
  },
  'A situation to look at.',
)

const exercise = only(
  {
    kind: v.literal('exercise'),
    ...words,
    goal: goal('What is to be reached. The start must not meet it.'),
    may: v.optional(names(packBounds.names, 'The inputs that may be changed; all if absent.')),
    locked: v.optional(names(packBounds.names, 'Inputs that may not be changed.')),
    most: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(packBounds.most),
        v.description('How many inputs and answers may be changed.'),
      ),
    ),
  },
  'A goal to reach by changing inputs and answers.',
)

const builtIn = only(
  {
    kind: v.literal('built-in'),
    task: id('The id of a scenario or an exercise of the site.'),
    notes: v.optional(text(packBounds.notes, 'For the presenter alone.')),
  },
  'One of the tasks that come with the site.',
)

const lesson = only(
  {
    id: id('Unique in the pack.'),
    title: text(packBounds.title, 'What the lesson is called.'),
    notes: v.optional(text(packBounds.notes, 'For the presenter alone.')),
    tasks: list(
      v.variant('kind', [scenario, exercise, builtIn]),
      packBounds.tasksOfLesson,
      'In the order in which they are to be done.',
    ),
  },
  'Tasks in the order in which they are to be done.',
)

/** What a pack looks like; what its names mean on the charts is checked by `checkPack`. */
export const packSchema = only(
  {
    $schema: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    format: v.pipe(v.literal(packFormat), v.description('Says what the file is.')),
    version: v.pipe(v.literal(packVersion), v.description('The version of the format.')),
    id: id('Tells packs apart: before one replaces another with the same id the page asks.'),
    title: text(packBounds.title, 'What the pack is called.'),
    language: v.optional(
      v.pipe(
        v.picklist(languages),
        v.description('The language in which it is written: the page offers to speak it.'),
      ),
    ),
    notes: v.optional(text(packBounds.notes, 'For the presenter alone.')),
    lessons: list(lesson, packBounds.lessons, 'In the order in which they are to be done.'),
  },
  'Lessons that a trainer hands out.',
)
