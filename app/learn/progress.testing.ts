import fc from 'fast-check'
import { chartIds } from '../charts/chartIds'
import { noProgress, type Progress } from './progress'

const anyDay = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 10, max: 12 }))
  .map(([year, month]) => `${year}-${month}-11`)
const anyCounts = (ids: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }), { noNullPrototype: true })
const anyTask = fc
  .record({
    begun: anyDay,
    solved: fc.option(anyDay),
    changes: fc.nat(5),
    hints: fc.nat(3),
    failed: fc.nat(5),
  })
  .map((one) => (one.solved === null ? { ...one, changes: null } : one))
/** What somebody may have seen and solved. */
export const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    name: fc.constantFrom('', 'Ada', 'Zoë'),
    charts: fc.subarray([...chartIds]),
    steps: anyCounts(['newSession', 'sharedSessionExists', 'logonUi']),
    exits: anyCounts(['newSession>profileNameNull', 'logonUi>promptForProfile']),
    results: fc.uniqueArray(fc.constantFrom('returnSession', 'returnSharedSession')),
    codes: fc.uniqueArray(fc.constantFrom('S_OK' as const, 'MAPI_E_TIMEOUT' as const)),
    tasks: fc.dictionary(fc.constantFrom('first', 'second', 'contoso:first'), anyTask, {
      noNullPrototype: true,
    }),
    guesses: fc.tuple(fc.nat(20), fc.nat(20)),
  })
  .map(({ name, charts, steps, exits, results, codes, tasks, guesses: [right, wrong] }) => ({
    ...noProgress,
    name,
    seen: Object.fromEntries(charts.map((chart) => [chart, { steps, exits, results, codes }])),
    tasks,
    guesses: { right, asked: right + wrong },
  }))
