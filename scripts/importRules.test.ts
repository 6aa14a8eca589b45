import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each probe is one file with one import. The path says the room that it pretends to stand in. */
const refused: readonly [path: string, code: string][] = [
  ['app/mapi/value.ts', "export { runWorld } from '../run/run'"],
  ['app/mapi/type.ts', "export type { Basis } from '../charts/chart'"],
  ['app/mapi/package.ts', "import 'xstate'"],
  ['app/mapi/node.ts', "import 'node:fs'"],
  ['app/mapi/dynamic.ts', "export const load = () => import('../run/run')"],
  ['app/mapi/inlineType.ts', "export type A = import('../run/run').Run"],
  ['app/mapi/above.test.ts', "export { runWorld } from '../run/run'"],
  ['app/charts/run.ts', "export type { Run } from '../run/run'"],
  ['app/charts/text.ts', "export type { Texts } from '../text/texts'"],
  ['app/charts/logon/run.ts', "export { runWorld } from '../../run/run'"],
  ['app/charts/logon/around.ts', "export { runWorld } from '../../../app/run/run'"],
  ['app/charts/logon/react.ts', "import 'react'"],
  ['app/run/publish.ts', "export { toTrace } from '../publish/trace'"],
  ['app/run/text.ts', "export type { Texts } from '../text/texts'"],
  ['app/run/xstateReact.ts', "import '@xstate/react'"],
  ['app/run/worlds.testing.ts', "export { toTrace } from '../publish/trace'"],
  ['app/run/story.ts', "export { tellStory } from '../story/tell'"],
  ['app/run/story.test.ts', "export { tellStory } from '../story/tell'"],
  ['app/mapi/story.ts', "export type { Story } from '../story/story'"],
  ['app/charts/story.ts', "export type { Story } from '../story/story'"],
  ['app/story/insight.ts', "export { explainRun } from '../insight/why'"],
  ['app/story/publish.ts', "export { toTrace } from '../publish/trace'"],
  ['app/story/text.ts', "export type { Texts } from '../text/texts'"],
  ['app/story/worlds.ts', "export { anyWorld } from '../run/worlds.testing'"],
  ['app/story/view.test.ts', "export { App } from '../view/App'"],
  ['app/story/react.ts', "import 'react'"],
  ['app/words/view.ts', "export { App } from '../view/App'"],
  ['app/words/publish.ts', "export { toTrace } from '../publish/trace'"],
  ['app/words/language.ts', "export { text } from '../text/en/page'"],
  ['app/words/xstate.ts', "export type { AnyStateMachine } from 'xstate'"],
  ['app/run/words.ts', "export { chartText } from '../words/chartText'"],
  ['app/publish/language.ts', "export { text } from '../text/en/page'"],
  ['app/publish/view.ts', "export { App } from '../view/App'"],
  ['app/publish/learn.ts', "export { exercise } from '../learn/exercise'"],
  ['app/publish/worlds.ts', "export { anyWorld } from '../run/worlds.testing'"],
  ['app/publish/stories.ts', "export { anyStory } from '../story/stories.testing'"],
  ['app/insight/reactflow.ts', "import 'reactflow'"],
  ['app/insight/publish.ts', "export { toTrace } from '../publish/trace'"],
  ['app/learn/lucide.ts', "import 'lucide-react'"],
  ['app/learn/words.ts', "export { chartText } from '../words/chartText'"],
  ['app/learn/view.ts', "export { App } from '../view/App'"],
  ['app/learn/publish.ts', "export { toTrace } from '../publish/trace'"],
  ['app/insight/learn.ts', "export { solve } from '../learn/solve'"],
  ['app/run/learn.ts', "export { solve } from '../learn/solve'"],
  ['app/story/learn.ts', "export { solve } from '../learn/solve'"],
  ['app/text/learn.ts', "export { scenarios } from '../learn/scenarios'"],
  ['app/learn/dom.test.ts', "import 'react-dom/client'"],
  ['app/text/value.ts', "export { causes } from '../mapi/failures'"],
  ['app/text/import.ts', "import { causes } from '../mapi/failures'\nexport const all = causes"],
  ['app/text/both.ts', "import { type Cause } from '../mapi/failures'\nexport type C = Cause"],
  ['app/text/story.ts', "export { callIds } from '../story/story'"],
  ['app/text/everything.ts', "export * from '../run/run'"],
  ['app/text/sideEffect.ts', "import '../run/run'"],
  ['app/text/dynamic.ts', "export const load = () => import('../run/run')"],
  ['app/text/view.ts', "export type { App } from '../view/App'"],
  ['app/text/xstate.ts', "export type { AnyStateMachine } from 'xstate'"],
  ['scripts/view.ts', "export { App } from '../app/view/App'"],
  ['scripts/react.mjs', "import 'react'"],
]

const accepted: readonly [path: string, code: string][] = [
  ['app/mapi/own.ts', "export { hasFlag } from './flags'"],
  ['app/mapi/own.test.ts', "export { test } from 'vitest'\nexport { assert } from 'fast-check'"],
  [
    'app/charts/below.ts',
    "export { hasFlag } from '../mapi/flags'\nexport { setup } from 'xstate'",
  ],
  ['app/charts/logon/below.ts', "export { hasFlag } from '../../mapi/flags'"],
  ['app/charts/logon/own.ts', "export type { Chart } from '../chartDefinition'"],
  ['app/run/below.ts', "export { loadChart } from '../charts/charts'"],
  [
    'app/story/below.ts',
    "export { runWorld } from '../run/run'\nexport { loadChart } from '../charts/charts'",
  ],
  ['app/story/below.test.ts', "export { anyWorld } from '../run/worlds.testing'"],
  ['app/story/own.test.ts', "export { anyStory } from './stories.testing'"],
  ['app/learn/insight.ts', "export { explainRun } from '../insight/why'"],
  ['app/learn/schema.ts', "export { object } from 'valibot'"],
  ['app/learn/texts.test.ts', "export { loadTexts } from '../text/loadTexts'"],
  ['app/words/learn.ts', "export { toConditions } from '../learn/goal'"],
  ['app/text/learnTypes.ts', "export type { Goal } from '../learn/goal'"],
  ['app/insight/story.ts', "export { tellStory } from '../story/tell'"],
  ['app/publish/story.ts', "export { tellStory } from '../story/tell'"],
  ['app/publish/story.test.ts', "export { anyStory } from '../story/stories.testing'"],
  ['app/words/text.ts', "export type { Texts } from '../text/texts'"],
  ['app/words/below.ts', "export { explainRun } from '../insight/why'"],
  ['app/publish/words.ts', "export { chartText } from '../words/chartText'"],
  ['app/publish/words.test.ts', "export { loadTexts } from '../text/loadTexts'"],
  ['app/publish/below.ts', "export { runWorld } from '../run/run'"],
  ['app/publish/insight.ts', "export { explainRun } from '../insight/why'"],
  ['app/publish/below.test.ts', "export { anyWorld } from '../run/worlds.testing'"],
  ['app/text/storyTypes.ts', "export type { Story } from '../story/story'"],
  ['app/text/types.ts', "export type { Run } from '../run/run'"],
  ['app/text/own.ts', "export { en } from './en'"],
  ['app/text/values.test.ts', "export { causes } from '../mapi/failures'"],
  ['app/view/anything.tsx', "export { useState } from 'react'\nexport { en } from '../text/en'"],
  ['scripts/command.ts', "export { toTrace } from '../app/publish/trace'"],
]

const cycle: readonly [path: string, code: string][] = [
  ['app/run/one.ts', "import { two } from './two'\nexport const one = () => two"],
  ['app/run/two.ts', "import { one } from './one'\nexport const two = () => one"],
]

/** The linter's complaints about the probes, by path. */
function lint(): Map<string, string[]> {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !/\.(ts|mjs)$/.test(path),
  })
  for (const [path, code] of [...refused, ...accepted, ...cycle]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${code}\n`)
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--colors=off'],
    { cwd: folder, encoding: 'utf8' },
  )
  const complaints = new Map<string, string[]>()
  for (const { location, category } of JSON.parse(stdout).diagnostics) {
    const path = String(location.path).replaceAll('\\', '/')
    complaints.set(path, [...(complaints.get(path) ?? []), category])
  }
  return complaints
}

const complaints = lint()

test.each(refused)('refuses in %s: %s', (path) => {
  const rules = complaints.get(path) ?? []
  expect(rules.some((rule) => rule === 'lint/style/noRestrictedImports' || rule === 'plugin')).toBe(
    true,
  )
})

test.each(accepted)('accepts in %s: %s', (path) => {
  expect(complaints.get(path) ?? []).toEqual([])
})

test('refuses files that import each other', () => {
  expect(complaints.get('app/run/one.ts')).toContain('lint/suspicious/noImportCycles')
})
