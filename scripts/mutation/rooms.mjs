/** The test files of a folder, by their names. */
const tests = (folder, names) => names.split(' ').map((name) => `${folder}/${name}.test.ts`)

const runs = tests('app/run', 'endRuns configureRuns startRuns run useRuns identityRuns')

/** The rooms that are mutated, and the tests that judge each of them: what kills most comes first. */
export const rooms = {
  mapi: {
    mutate: ['app/mapi/**/*.ts'],
    tests: [
      ...tests(
        'app/mapi',
        'sessionMethods flags failures resultCodes call hresult computer statusTable codeOrigins providerLogon session',
      ),
      ...tests('app/run', 'codeReturns find readCall computerText'),
      ...tests('app/publish', 'trace'),
      ...runs,
      ...tests('app/publish', 'sources cpp'),
      ...tests('scripts', 'interfaceDocument'),
      ...tests('app/text', 'en'),
    ],
  },
  charts: {
    // Layouts are coordinates; the few words in them are typed, so the compiler refuses others.
    mutate: ['app/charts/**/*.ts', '!app/charts/**/*Layout.ts'],
    tests: [
      ...tests('app/charts', 'setting'),
      ...tests('app/publish', 'trace'),
      ...runs,
      ...tests('app/run', 'figureView outline bigComputer'),
      ...tests('app/publish', 'sources cpp markdown'),
      ...tests('app/learn', 'figurePaths'),
      ...tests('scripts', 'interfaceDocument'),
      ...tests('app/insight', 'inputs providerTree why'),
      ...tests('app/text', 'chartTexts en'),
      ...tests('app/story', 'tell'),
      ...tests('app/run', 'run.property'),
    ],
  },
  run: {
    mutate: ['app/run/*.ts'],
    tests: [
      ...tests(
        'app/run',
        'jsonFault nearestNames playerMachine codeReturns moveWorld trail figureView outline find',
      ),
      ...tests('app/run', 'readCall computerText permalink geometry bigComputer'),
      ...tests('app/publish', 'trace svg'),
      ...runs,
      ...tests('app/view/chart', 'labels'),
      ...tests('app/run', 'run.property'),
    ],
  },
  insight: {
    mutate: ['app/insight/*.ts'],
    tests: [
      ...tests('app/insight', 'inputs compare atLimit providerTree moments why worlds'),
      ...tests('app/publish', 'why'),
      ...tests('app/insight', 'changes reach outcomes tooMany everyChart'),
    ],
  },
}
