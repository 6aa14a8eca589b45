import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { formatIds } from '../app/publish/formats'
import { makeDocument } from './exportDocument'
import type { Terminal } from './exportEntry'
import {
  complainOfStale,
  type ExportFile,
  findStale,
  toFile,
  toReason,
  writeFiles,
} from './exportFiles'
import {
  BadArgument,
  type Options,
  optionValue,
  parseOptions,
  quote,
  Unable,
} from './exportOptions'
import type { Shelf } from './exportShelf'

/** The largest batch file, in bytes. */
const maxSize = 1_000_000
const maxItems = 1000

const isText = v.string('must be a text')
const isSwitch = v.boolean('must be true or false')

/** A place below the folder of the batch file, written the same for every system. */
const isPlace = (out: string) =>
  /^[^\\:*?"<>|\p{Cc}]+$/u.test(out) &&
  out.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** What may stand in an item: the options of the command, without their dashes. */
const itemSchema = v.strictObject(
  {
    format: v.picklist(formatIds, `must be one of: ${formatIds.join(', ')}`),
    query: isText,
    out: v.pipe(
      isText,
      v.check(isPlace, 'must be a file in the folder of the batch file, or below it'),
    ),
    chart: v.optional(isText),
    lang: v.optional(isText),
    site: v.optional(isText),
    theme: v.optional(isText),
    arrangement: v.optional(isText),
    'without-path': v.optional(isSwitch),
    scale: v.optional(v.number('must be a number')),
  },
  'is nothing that an item has',
)

const batchSchema = v.strictObject(
  {
    site: v.optional(isText),
    lang: v.optional(isText),
    items: v.pipe(
      v.array(v.unknown(), 'must be a list'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(maxItems, `must not have more than ${maxItems.toLocaleString('en')} items`),
    ),
  },
  'is nothing that a batch file has',
)

/** The keys that a batch file and its items may have. */
export const batchKeys = {
  batch: Object.keys(batchSchema.entries),
  item: Object.keys(itemSchema.entries),
}

/** Do the arguments ask for many documents at once? */
export const isBatch = ([first = '', ...rest]: readonly string[]): boolean =>
  first.startsWith('--') &&
  [first, ...rest].some((arg) => arg === '--batch' || arg.startsWith('--batch='))

/**
 * Makes all documents of a batch file, then writes those that have changed, and names them; with
 * `--check`, names those that are missing or out of date, and writes nothing. Returns the exit code.
 * @throws BadArgument or Unable, about the first thing that is wrong; then nothing is written.
 */
export async function exportBatch(
  args: readonly string[],
  terminal: Terminal,
  shelf: Shelf,
): Promise<number> {
  const options = parseOptions(args, { '--batch': 'value', '--check': 'flag' })
  const name = optionValue(options, '--batch') ?? ''
  if (name === '') throw new BadArgument('"--batch" needs the name of a file')
  const batch = parse(batchSchema, readBatch(name, terminal.folder), name)
  const items = batch.items.map((item, i) => {
    const place = toPlace(name, i)
    const { format, out, ...rest } = parse(itemSchema, item, place)
    const shared = { site: batch.site, lang: batch.lang }
    return { place, format, out, options: toOptions({ ...shared, ...rest }) }
  })
  refuseTwins(items, basename(name))

  const files: ExportFile[] = []
  for (const { place, format, out, options: own } of items) {
    const made = await at(place, () => makeDocument(format, own, shelf))
    files.push(toFile(join(dirname(name), out), terminal.folder, [made], place))
  }
  if (options.has('--check')) return complainOfStale(findStale(files), terminal)
  for (const written of writeFiles(files)) await terminal.print(`${written}\n`)
  return 0
}

const toPlace = (name: string, index: number) => `${name}: item ${index + 1}`

/** Does something for an item; what is wrong is said with its place. */
async function at<Value>(place: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof BadArgument || error instanceof Unable)) throw error
    throw new Unable(`${place}: ${error.message}`)
  }
}

function readBatch(name: string, folder = process.cwd()): unknown {
  const text = readText(name, resolve(folder, name))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unable(`${name}: is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function readText(name: string, path: string): string {
  try {
    const { size } = statSync(path)
    if (size > maxSize) throw new Error(`it has more than ${maxSize.toLocaleString('en')} bytes`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    throw new Unable(`${name}: cannot be read: ${toReason(error)}`)
  }
}

/** Reads what a schema describes. @throws Unable, about the first thing that is not as it should be. */
function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  place: string,
): v.InferOutput<Schema> {
  const read = v.safeParse(schema, data, { abortEarly: true })
  if (read.success) return read.output
  const { path, message, expected } = read.issues[0]
  const key = path?.map((part) => String(part.key)).join('.')
  if (key === undefined) throw new Unable(`${place}: must be an object`)
  const isMissing = path?.at(-1)?.value === undefined && expected !== 'never'
  throw new Unable(`${place}: ${quote(key)} ${isMissing ? 'is missing' : message}`)
}

/** The options of an item, as the command has them. */
const toOptions = (
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): Options =>
  new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === false
        ? []
        : [[`--${name}`, value === true ? [] : [String(value)]] as const],
    ),
  )

/**
 * Two items must not be one file, not even where `a` is `A`, nor one the folder of another; and none
 * may be the batch file `own`.
 */
function refuseTwins(
  items: readonly { readonly place: string; readonly out: string }[],
  own: string,
) {
  const toKey = (out: string) => out.normalize('NFC').toLowerCase()
  const files = new Map([[toKey(own), 'the batch file']])
  const folders = new Map<string, string>()
  for (const [i, { place, out }] of items.entries()) {
    const key = toKey(out)
    const parts = key.split('/')
    const above = parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('/'))
    const other =
      files.get(key) ??
      folders.get(key) ??
      above.map((one) => files.get(one)).find((one) => one !== undefined)
    if (other !== undefined) {
      throw new Unable(`${place}: "out" ${quote(out)} is in the way of ${other}`)
    }
    const that = `that of item ${i + 1}`
    files.set(key, that)
    for (const one of above) if (!folders.has(one)) folders.set(one, that)
  }
}
