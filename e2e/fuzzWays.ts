import fc from 'fast-check'
import type { Page } from 'playwright/test'
import { parseQuery, pseudoLanguage, splitFragment } from '../app/run/permalink'
import { shorten } from '../app/text/shorten'
import { parsePack } from '../app/learn/parsePack'
import { parseProgress } from '../app/learn/progressFile'
import { readStoryFile } from '../app/view/story/storyFile'
import type { Door } from '../scripts/fuzz/door'
import { anyInput } from '../scripts/fuzz/mutate'
import * as seeds from '../scripts/fuzz/seeds'
import { charts } from './chartRuns'
import type { Said } from './fuzzWatch'

/** How something from outside comes to the page, and what the page has to say of it. */
export interface Way {
  readonly name: string
  /** Of a thousand inputs, so many come this way. */
  readonly share: number
  readonly from: Pick<Door, 'kind' | 'seeds'>
  /** Where the page is before each of the inputs; `null` where it stays as the one before has left it. */
  readonly start: string | null
  /** Brings an input in; what then has to be read on the page, if that is known. */
  readonly send: (page: Page, input: string) => Promise<Said | null>
}

/** The inputs of a way: the same for the same seed, however many there are. */
export const inputsOf = ({ from }: Way, count: number, seed: number): string[] =>
  // Addresses have an end in every browser.
  fc.sample(anyInput(from), { seed, numRuns: count }).map((input) => input.slice(0, 1_100_000))

/** Goes to an address of the page: by a new load, or within the page that is there. */
async function visit(page: Page, fragment: string, loads: boolean): Promise<string> {
  if (loads) await page.goto('about:blank')
  const base = await page.evaluate(() => document.baseURI)
  const home = loads ? '' : base.split('#')[0]
  const hash = fragment.slice(0, 100_000)
  if (loads) await page.goto(`./${hash}`)
  else await page.evaluate((to) => location.assign(to), `${home}${hash}`)
  // The browser writes an address in its own way.
  return new URL(`http://site/${hash}`).hash
}

/** Every other input is a new load. */
const isLoad = (input: string) => input.length % 4 === 0

/** The pseudo-language puts accents on every word. */
const inProblems = (hash: string, words: string): Said => ({
  within: '.problems',
  words: hash.includes(pseudoLanguage) ? '' : words,
})

/** Links of the charts: what is wrong with them is known here as well as there. */
const chartWays: readonly Way[] = seeds.chartQueries.map(({ id, seeds: queries }) => ({
  name: `link of ${id}`,
  share: id === 'logon' ? 160 : 50,
  from: { kind: 'query', seeds: queries },
  start: null,
  send: async (page, input) => {
    const hash = await visit(page, `#/${id}?${input}`, isLoad(input))
    if (/[?&]story=/.test(hash)) return null
    const { chart, query } = splitFragment(hash)
    if (chart !== id) return null
    const [first] = parseQuery(charts[id], query).problems
    return first ? inProblems(hash, shorten(first.parameter)) : null
  },
}))

/** A parameter that no page knows is told, whatever else the link says. */
const stranger = 'stranger'
const withStranger = (query: string) => `${stranger}=1&${query}`

const pageWays: readonly Way[] = [
  ...Object.entries({ ...seeds.pageQueries, story: seeds.stories }).map(
    ([name, queries]): Way => ({
      name: `link of the page ${name}`,
      share: 50,
      from: { kind: 'query', seeds: queries },
      start: null,
      send: async (page, input) => {
        const hash = await visit(page, `#/${name}?${withStranger(input)}`, isLoad(input))
        return splitFragment(hash).chart === name ? inProblems(hash, stranger) : null
      },
    }),
  ),
  {
    name: 'address',
    share: 30,
    from: { kind: 'query', seeds: seeds.addresses },
    start: null,
    send: async (page, input) => {
      await visit(page, input.startsWith('#') ? input : `#${input}`, isLoad(input))
      return null
    },
  },
]

const file = (text: string) => ({
  name: 'fuzz.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** Lets a file fall onto an element. */
async function drop(page: Page, selector: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'fuzz.json', { type: 'application/json' }))
    return data
  }, text)
  await page.locator(selector).dispatchEvent('drop', { dataTransfer: transfer })
}

const fileWays: readonly Way[] = [
  {
    name: 'file of a story',
    share: 60,
    from: {
      kind: 'json',
      seeds: seeds.stories.map((story) =>
        JSON.stringify({ mapiSessionExplorer: 1, story }, null, 2),
      ),
    },
    start: '#/story',
    send: async (page, input) => {
      await page.getByLabel('Open file…').setInputFiles(file(input))
      const isRefused = 'fault' in readStoryFile(input.replaceAll(/\p{Cs}/gu, '\ufffd'))
      return isRefused ? { within: 'body', words: 'fuzz.json' } : null
    },
  },
  {
    name: 'file of a pack',
    share: 80,
    from: { kind: 'json', seeds: seeds.packs },
    start: '#/learn?part=packs',
    send: async (page, input) => {
      if (isLoad(input)) await drop(page, '.packs', input)
      else await page.getByLabel('Open a file').setInputFiles(file(input))
      const { pack } = parsePack(input.replaceAll(/\p{Cs}/gu, '\ufffd'))
      return pack ? null : { within: '.packs-box', words: 'fuzz.json' }
    },
  },
  {
    name: 'file of progress',
    share: 50,
    from: { kind: 'json', seeds: seeds.progressFiles },
    start: '#/learn?part=coverage',
    send: async (page, input) => {
      if (isLoad(input)) await drop(page, '.progress-file', input)
      else await page.locator('.progress-file input[type=file]').setInputFiles(file(input))
      return { within: '.progress-file', words: 'fuzz.json' }
    },
  },
  {
    name: 'files of a class',
    share: 40,
    from: { kind: 'json', seeds: seeds.progressFiles },
    start: '#/class',
    send: async (page, input) => {
      const [one, other] = [file(input), file(input.slice(0, -2))]
      if (isLoad(input)) await drop(page, '.class-files', input)
      else await page.locator('.class-files input[type=file]').setInputFiles([one, other])
      const isRefused = 'fault' in parseProgress(input.replaceAll(/\p{Cs}/gu, '\ufffd'))
      return isRefused ? { within: '.class-faults', words: 'fuzz.json' } : null
    },
  },
]

const typedWays: readonly Way[] = [
  {
    name: 'pasted call',
    share: 80,
    from: { kind: 'code', seeds: seeds.calls },
    start: '#/logon',
    send: async (page, input) => {
      const field = page.getByRole('textbox', { name: 'flFlags' })
      await field.focus()
      await field.evaluate(
        (element, text) => {
          const data = new DataTransfer()
          data.setData('text/plain', text)
          const paste = new ClipboardEvent('paste', {
            clipboardData: data,
            ...{ bubbles: true, cancelable: true },
          })
          // What the page leaves alone the browser puts in.
          if (element.dispatchEvent(paste)) document.execCommand('insertText', false, text)
        },
        input.slice(0, 100_000),
      )
      await field.press('Enter')
      return null
    },
  },
  {
    name: 'query of Find',
    share: 40,
    from: { kind: 'words', seeds: seeds.finds },
    start: '#/logon',
    send: async (page, input) => {
      const field = page.getByRole('combobox', { name: 'Find' })
      if (!(await field.isVisible())) await page.keyboard.press('Control+k')
      await field.fill(input.slice(0, 20_000))
      return null
    },
  },
]

/** What the browser keeps, by its key, and the address that reads it. */
const kept = {
  'mapi-session-explorer': { from: seeds.preferenceTexts, at: '#/logon' },
  'mapi-session-explorer-progress': { from: seeds.progressFiles, at: '#/learn?part=coverage' },
  'mapi-session-explorer-packs': {
    from: seeds.packs.map((pack) => `[${pack}]`),
    at: '#/learn?part=packs',
  },
  'mapi-session-explorer-pack-draft': { from: seeds.packs, at: '#/learn?part=packs' },
} as const

const keptWays: readonly Way[] = [
  ...Object.entries(kept).map(
    ([key, { from, at }]): Way => ({
      name: `kept: ${key}`,
      share: 30,
      from: { kind: 'json', seeds: from },
      start: null,
      send: async (page, input) => {
        await visit(page, at, false)
        await page.evaluate(
          ([name, text]) => {
            localStorage.clear()
            try {
              localStorage.setItem(name, text)
            } catch {
              // Longer than a browser keeps.
            }
          },
          [key, input] as const,
        )
        await page.reload()
        const isDamaged =
          key.endsWith('-progress') && input.length < 2_000_000 && 'fault' in parseProgress(input)
        return isDamaged ? { within: '.coverage-trouble', words: '' } : null
      },
    }),
  ),
  {
    name: 'entry of the history',
    share: 40,
    from: {
      kind: 'json',
      seeds: seeds.stories.map((story) =>
        JSON.stringify({ story, at: 1, answers: { 'promptForProfile 1': 'ok' } }),
      ),
    },
    start: null,
    send: async (page, input) => {
      const at = isLoad(input) ? '#/story' : '#/logon?flags=LOGON_UI'
      await page.evaluate(
        ([text, to]) => {
          let state: unknown = text
          try {
            state = JSON.parse(text)
          } catch {}
          try {
            history.pushState(state, '', to)
          } catch {
            // More than a browser keeps.
          }
        },
        [input, at] as const,
      )
      await page.reload()
      return null
    },
  },
]

/** Everything but messages, which come from another page. */
export const ways: readonly Way[] = [
  ...chartWays,
  ...pageWays,
  ...fileWays,
  ...typedWays,
  ...keptWays,
]
