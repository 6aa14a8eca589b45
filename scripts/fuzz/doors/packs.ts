import { deflateRawSync } from 'node:zlib'
import type { ChartId } from '../../../app/charts/chartIds'
import { checkPack } from '../../../app/learn/checkPack'
import type { PackProblem } from '../../../app/learn/packProblem'
import { maxPackSize, parsePack } from '../../../app/learn/parsePack'
import { maxQueryLength } from '../../../app/run/permalink'
import { en } from '../../../app/text/en'
import { text } from '../../../app/text/en/packs'
import { toDraft } from '../../../app/view/learn/packDraft'
import { carriesPack, packFragment, packedPrefix, unpack } from '../../../app/view/learn/packLink'
import { readParameter } from '../../../app/view/learn/packSource'
import { parsePlace } from '../../../app/view/learn/learnPlace'
import { packProblemWords } from '../../../app/words/packWords'
import { type Door, holds, holdsWords, type Verdict } from '../door'
import { faultyPacks, packs, sample, smallPacks } from '../seeds'
import { charts } from './chartLinks'
import { isSame, toJson } from './json'

/** Each problem is said in words, with a place that is short. */
function holdsProblems(problems: readonly PackProblem[]): void {
  holds(problems.length > 0 && problems.length <= 101, 'what is refused is told, in few words')
  for (const problem of problems) {
    holdsWords(packProblemWords(en, text.faults, problem))
    holds(problem.place.length <= 1200, 'a place is short', problem.place)
    holds(
      !/[\u202a-\u202e\u2066-\u2069]/.test(problem.place + (problem.value ?? '')),
      'no writing turns',
    )
  }
}

/** A pack is taken as it stands, or what is wrong is told. */
function openPack(source: unknown): Verdict {
  const { pack, problems } = parsePack(source)
  if (pack === null) {
    holdsProblems(problems)
    return 'refused'
  }
  holds(problems.length === 0, 'a pack that is taken has no problems', problems)
  const value = typeof source === 'string' ? toJson(source.replace(/^\ufeff/, '')) : source
  holds(isSame(pack, value), 'a pack is taken with all that it says')
  const again = parsePack(JSON.stringify(pack))
  holds(again.pack !== null && isSame(again.pack, pack), 'a pack that is written can be read')
  return 'taken'
}

const chartsOf = (id: ChartId) => {
  const chart = charts.find((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** Bytes as the parameter of a link has them. */
const packed = (content: string): string =>
  packedPrefix + deflateRawSync(content).toString('base64url')

const site = 'https://example.org/mapi/'

/** What a link does with the network: nothing, or asks its own site. */
async function readWatched(value: string) {
  const asked: URL[] = []
  const before = {
    fetch: globalThis.fetch,
    location: Reflect.get(globalThis, 'location') as unknown,
  }
  Object.assign(globalThis, {
    location: new URL(site),
    fetch: async (url: URL) => {
      asked.push(url)
      return new Response(sample)
    },
  })
  try {
    return { asked, read: await readParameter(value, new AbortController().signal) }
  } finally {
    Object.assign(globalThis, before)
  }
}

/** Packs as files, in links, in the editor, and as the browser keeps a draft. */
export const packDoors: readonly Door[] = [
  { name: 'pack', kind: 'json', share: 110, seeds: packs, faults: faultyPacks, open: openPack },
  {
    name: 'pack with its tasks run',
    isCostly: true,
    kind: 'json',
    share: 4,
    seeds: smallPacks,
    open: (content) => {
      const { pack } = parsePack(content)
      if (!pack) return 'refused'
      const { tasks, problems } = checkPack(pack, chartsOf)
      holds(tasks.length === pack.lessons.flatMap((one) => one.tasks).length, 'every task is run')
      if (problems.length > 0) holdsProblems(problems)
      return problems.length > 0 ? 'partly' : 'taken'
    },
  },
  {
    name: 'draft of a pack',
    kind: 'json',
    share: 30,
    seeds: packs,
    open: (content) => {
      const draft = toDraft(toJson(content))
      if (draft === null) return 'refused'
      const { pack } = parsePack(draft)
      holds(
        isSame(toDraft(toJson(JSON.stringify(draft))), draft),
        'a draft that is kept is found again',
      )
      return pack === null ? 'partly' : 'taken'
    },
  },
  {
    name: 'pack in a link',
    kind: 'words',
    share: 40,
    seeds: [
      ...[...smallPacks, sample].map(packed),
      packed('x'.repeat(2 * maxPackSize)),
      sample,
      ...['packs/first-steps.json', './packs/../pack.json?x=1', `${site}a.json`],
      ...[
        'https://example.invalid/pack.json',
        '//example.invalid/',
        'javascript:alert(1)',
        'blob:x',
      ],
    ],
    open: async (value) => {
      const { asked, read } = await readWatched(value)
      const own = new URL(site).origin
      holds(
        asked.every((url) => url.origin === own),
        'no other site is asked',
        asked.map(String),
      )
      holds(
        asked.length <= 1 && !(carriesPack(value) && asked.length > 0),
        'a pack in a link asks nobody',
      )
      if ('fault' in read) {
        const { fault, what } = read
        holdsWords(text.sourceFaults[fault](typeof what === 'string' ? what : '1 MB'))
        return 'refused'
      }
      // Only what is compressed can be more than it looks; the other is measured as it is read.
      if (value.startsWith(packedPrefix))
        holds(read.text.length <= maxPackSize, 'no pack is a bomb')
      const { pack } = parsePack(read.text)
      if (pack === null) return 'partly'
      const fragment = await packFragment(pack)
      if (fragment === null || fragment.length > maxQueryLength) return 'taken'
      const { place, problems } = parsePlace(fragment.slice(fragment.indexOf('?') + 1))
      holds(problems.length === 0 && place.pack !== null, 'a link of a pack can be read')
      const back = await unpack(place.pack)
      const found = 'text' in back ? parsePack(back.text).pack : null
      holds(isSame(found, withoutSchema(pack)), 'a pack in a link is the pack')
      return 'taken'
    },
  },
]

function withoutSchema<One extends object>(pack: One): object {
  const { $schema: _, ...rest } = pack as One & { $schema?: string }
  return rest
}
