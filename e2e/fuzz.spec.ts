import { expect, test } from 'playwright/test'
import { parseCommand } from '../app/view/embed/messages'
import { toValue } from '../scripts/fuzz/doors/json'
import * as seeds from '../scripts/fuzz/seeds'
import { isSaid, isThere, Watch } from './fuzzWatch'
import { inputsOf, type Way, ways } from './fuzzWays'

const { env } = process
const isFull = env.FUZZ === 'full'
/** So many inputs in all; the short form is part of every check, and the same each time. */
const total = Number(env.FUZZ_INPUTS ?? (isFull ? 1000 : 60))
const seed = Number(env.FUZZ_SEED ?? (isFull ? Date.now() % 2 ** 31 : 20261122))

test.describe.configure({ mode: 'default', retries: 0 })

const rows: (readonly [string, number, number])[] = []

/** Sends each input, and lists those after which something does not hold. */
async function fuzz(
  name: string,
  inputs: readonly string[],
  watch: Watch,
  send: (input: string) => Promise<'said' | 'taken'>,
): Promise<void> {
  const wrong: string[] = []
  let said = 0
  for (const [index, input] of inputs.entries()) {
    const found: string[] = []
    try {
      if ((await send(input)) === 'said') said++
    } catch (error) {
      found.push(String(error).slice(0, 700))
    }
    found.push(...(await watch.take()))
    if (found.length === 0) continue
    wrong.push(
      [
        `${name}, input ${index} of ${input.length} characters: ${JSON.stringify(input.slice(0, 1000))}`,
        ...found,
        `Again: FUZZ_WAY='${name}' FUZZ_SEED=${seed} FUZZ_AT=${index} FUZZ_INPUTS=${total} npx playwright test fuzz`,
      ].join('\n'),
    )
  }
  rows.push([name, inputs.length, said])
  expect(wrong.join('\n\n')).toBe('')
}

/** The inputs of a way that this run is about. */
function chosen(way: Way, all: number): string[] {
  const inputs = inputsOf(way, Math.ceil((total * way.share) / all), seed)
  return env.FUZZ_AT === undefined ? inputs : inputs.slice(Number(env.FUZZ_AT)).slice(0, 1)
}

/** Messages come from a page around the frame. */
const messageWay: Way = {
  name: 'message of a host page',
  share: 70,
  from: { kind: 'json', seeds: seeds.messages },
  start: null,
  send: async () => null,
}

const all = [...ways, messageWay]
const shares = all.reduce((sum, { share }) => sum + share, 0)
const isShown = ({ name }: Way) => (env.FUZZ_WAY ?? name) === name

test.beforeEach(() => {
  test.setTimeout(isFull ? 3_600_000 : 120_000)
})

for (const way of ways.filter(isShown)) {
  test(`${way.name}: the page holds whatever comes`, async ({ page, baseURL }) => {
    const watch = await Watch.over(page, baseURL)
    if (way.start === null) await page.goto('./#/logon')
    await fuzz(way.name, chosen(way, shares), watch, async (input) => {
      if (way.start !== null) {
        await page.goto('about:blank')
        await page.goto(`./${way.start}`)
        await isThere(page)
      }
      const said = await way.send(page, input)
      await isThere(page)
      if (said) await isSaid(page, said)
      return said ? 'said' : 'taken'
    })
  })
}

if (isShown(messageWay)) {
  test('message of a host page: the frame holds whatever comes', async ({ page, baseURL }) => {
    const watch = await Watch.over(page, baseURL)
    await page.goto('./robots.txt')
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => heard.push(String(data?.type)))
      const frame = document.createElement('iframe')
      frame.width = '800'
      frame.height = '600'
      frame.src = './#/logon?embed=1'
      document.body.replaceChildren(frame)
    })
    const frame = page.frameLocator('iframe')
    await isThere(frame)
    const heard = (type: string) =>
      page.evaluate(
        (wanted) =>
          (window as unknown as { heard: string[] }).heard.filter((one) => one === wanted).length,
        type,
      )
    await fuzz(messageWay.name, chosen(messageWay, shares), watch, async (input) => {
      const before = await heard('problem')
      await page.evaluate((text) => {
        const strange: Record<string, unknown> = {
          '@NaN': Number.NaN,
          '@bigint': 1n,
          '@date': new Date(0),
        }
        let message: unknown = text
        try {
          message = JSON.parse(text, (_, one) =>
            typeof one === 'string' && Object.hasOwn(strange, one) ? strange[one] : one,
          )
        } catch {}
        try {
          document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
        } catch {
          // Deeper than a browser can send.
        }
      }, input)
      await isThere(frame)
      const command = parseCommand(toValue(input))
      if (command?.type !== 'misunderstood') return 'taken'
      await expect.poll(() => heard('problem')).toBeGreaterThan(before)
      return 'said'
    })
  })
}

test.afterAll(() => {
  if (!isFull) return
  const line = (name: string, inputs: number | string, said: number | string) =>
    name.padEnd(44) + String(inputs).padStart(10) + String(said).padStart(10)
  const sum = (index: 1 | 2) => rows.reduce((so, row) => so + row[index], 0)
  const lines = [
    line('way into the browser', 'inputs', 'told'),
    ...rows.map((row) => line(...row)),
    line('all', sum(1), sum(2)),
    `seed ${seed}`,
  ]
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
})
