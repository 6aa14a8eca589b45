/**
 * Mutation testing of the rooms below the view: `npm run mutate`, or `npm run mutate -- --room mapi`.
 * Results are kept, so that the next run tries only what has changed.
 */
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { rooms } from './rooms.mjs'

const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(rooms) },
    mutate: { type: 'string', multiple: true },
    concurrency: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
})

const unknown = values.room.filter((room) => !Object.hasOwn(rooms, room))
if (unknown.length > 0) {
  console.error(`mutate: no room "${unknown[0]}"; there are ${Object.keys(rooms).join(', ')}`)
  process.exit(1)
}

for (const room of values.room) {
  process.env.MUTATED_ROOM = room
  await new Stryker({
    mutate: values.mutate ?? [...rooms[room].mutate, '!**/*.test.ts', '!**/*.testing.ts'],
    plugins: ['./scripts/mutation/keptWorker.mjs', './scripts/mutation/compilerChecker.mjs'],
    testRunner: 'kept-worker',
    checkers: ['compiler'],
    // Stryker cannot read the configuration of TypeScript 7.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `.mutation/${room}.json`,
    force: values.force,
    tempDirName: '.mutation/sandbox',
    ignorePatterns: ['dist', 'e2e', 'public', 'test-results', '.mutation', 'scripts/bench'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, logTests: false },
    thresholds: { high: 95, low: 90, break: 90 },
    timeoutMS: 20_000,
    ...(values.concurrency && { concurrency: Number(values.concurrency) }),
  }).runMutationTest()
}
