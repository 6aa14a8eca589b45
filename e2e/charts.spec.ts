import { toGraph } from '../app/run/graph'
import {
  charts,
  edgesBefore,
  expectAt,
  expectResult,
  type Id,
  ids,
  labelsOf,
  play,
  queries,
  words,
} from './chartRuns'
import { expect, test } from './explorer'

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

const join = (...parts: string[]) => parts.filter((part) => part !== '').join('&')

for (const id of ids) {
  test(`takes every exit, and shows what the run without a browser comes to: ${id}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    const drawn = new Set<string>()
    for (const [name, query] of Object.entries(queries[id])) {
      await test.step(name, async () => {
        const run = play(id, query)
        await explorer.openChart(id, join(query, 'step=end'))
        await expectAt(explorer, run, run.steps.length - 1)
        await expectResult(explorer, run)
        await expect(page.getByRole('alert')).toHaveCount(0)
        for (const edge of await explorer.exits('taken', 'earlier')) drawn.add(edge)
      })
    }
    const edges = toGraph(charts[id].machine).edges.map((edge) => edge.id)
    expect([...drawn].sort()).toEqual(edges.sort())
  })
}

/** Of each chart the run that takes most steps. */
const longest: Readonly<Record<Id, string>> = {
  start: 'OLE and utilities',
  configure: 'dialog cancelled by mistake twice, then meant',
  use: 'store left out opened with its password',
  identity: 'identity of another provider',
  end: 'every mistake',
}
for (const id of ids) {
  test(`steps through a run and back: ${id}`, async ({ explorer }) => {
    test.slow()
    const query = queries[id][longest[id]] ?? ''
    const run = play(id, query)
    const last = run.steps.length - 1
    await explorer.openChart(id, query)
    for (let position = 0; position <= last; position++) {
      if (position > 0) await explorer.button('Step').click()
      await expectAt(explorer, run, position)
    }
    await expectResult(explorer, run)
    await explorer.button('Step').click()
    await expectAt(explorer, run, last)
    for (let position = last - 1; position >= 0; position--) {
      await explorer.button('Back').click()
      await expectAt(explorer, run, position)
    }
    await expect(explorer.result).toContainText('Not yet')
    await explorer.button('Last').click()
    await expectAt(explorer, run, last)
    await explorer.button('First').click()
    await expectAt(explorer, run, 0)
  })
}

/** The accessible names of the choices, by parameter. */
const choices: Readonly<Record<Id, Readonly<Record<string, string>>>> = {
  start: {
    initialize: 'MAPIInitialize',
    ole: 'OLE',
    utilities: 'Utilities',
    service: 'Windows service',
    before: 'Initialised before',
    failure: 'Failure',
  },
  configure: {
    provider: 'Provider',
    stored: 'Properties in the profile',
    settings: 'Settings',
    dialog: 'Dialog',
  },
  use: {
    method: 'Method',
    entry: 'lpEntryID',
    provider: 'Provider',
    asked: 'Status table',
    after: 'After Logoff',
    object: 'Object',
    profile: 'Profile',
    nomail: 'MAPI_NO_MAIL',
    'exchange/ab': 'Microsoft Exchange, address book',
    'contab/ab': 'Outlook Address Book, address book',
    'exchange/ms': 'Microsoft Exchange, message store',
    'pst/ms': 'Personal Folders, message store',
    'exchange/xp': 'Microsoft Exchange, transport',
  },
  identity: {
    task: 'What is wanted',
    provider: 'Provider',
    service: 'Service of lpUID',
    refuses: 'SERVICE_NO_PRIMARY_IDENTITY',
    primary: 'STATUS_PRIMARY_IDENTITY',
    'exchange/ab': 'Microsoft Exchange, address book',
    'contab/ab': 'Outlook Address Book, address book',
    'exchange/ms': 'Microsoft Exchange, message store',
    'pst/ms': 'Personal Folders, message store',
    'exchange/xp': 'Microsoft Exchange, transport',
  },
  end: {
    mail: 'Outgoing messages',
    advise: 'Registrations',
    release: 'Open objects',
    cached: 'Cached entry identifiers',
    shared: 'Other clients',
    afterwards: 'After Logoff',
    ole: 'OleUninitialize',
    count: 'MAPIUninitialize',
    utilities: 'ScInitMapiUtil',
    late: 'After MAPIUninitialize',
  },
}
/** Settings without which an input decides nothing, by parameter. */
const given: Readonly<Record<Id, Readonly<Record<string, string>>>> = {
  start: { service: 'init=MAPI_NT_SERVICE' },
  configure: {},
  use: {
    provider: 'pst/ms=left-out',
    asked: 'method=GetStatusTable',
    object: 'method=OpenEntry&entry=message',
    profile: 'method=OpenAddressBook',
    'contab/ab': 'method=OpenAddressBook',
    'pst/ms': 'provider=pst/ms',
  },
  identity: {
    provider: 'task=provider',
    service: 'task=set&refuses=pst',
    refuses: 'task=set',
    'exchange/ab': 'primary=exchange/ab',
    'contab/ab': 'primary=contab/ab',
    'pst/ms': 'primary=pst/ms',
    'exchange/xp': 'primary=exchange/xp',
  },
  end: { shared: 'flags=MAPI_LOGOFF_SHARED' },
}
for (const id of ids) {
  test(`changes the path at once with each value of each input: ${id}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    const inputs = charts[id].inputs.filter((input) => input.kind === 'choice')
    expect(Object.keys(choices[id])).toEqual(inputs.map(({ parameter }) => parameter))
    for (const { parameter, text = parameter, values, initial, nullable } of inputs) {
      await test.step(parameter, async () => {
        const before = given[id][parameter] ?? ''
        await explorer.openChart(id, before)
        const choice = explorer.choice(choices[id][parameter] ?? '')
        const paths = new Set<string>()
        for (const value of [...(nullable ? [''] : []), ...values, initial ?? '']) {
          const run = play(id, join(before, `${parameter}=${value}`))
          await choice.selectOption(value)
          await expect(explorer.path).toHaveText(labelsOf(run))
          paths.add(labelsOf(run).join())
          const said = words[id].inputs[text]?.values[value]
          await expect(choice.locator('option:checked')).toHaveText(said ?? value)
        }
        // Whose provider it is decides nothing of the check, only what else is said.
        if (id === 'configure' && parameter === 'provider') expect(paths.size).toBe(1)
        else expect(paths.size, 'paths').toBeGreaterThan(1)
        await choice.selectOption(values.find((value) => value !== initial) ?? '')
        await expect.poll(() => explorer.query()).toContain(`${parameter}=`)
      })
    }
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('sets the flags of two calls, by box and by mask: start', async ({ explorer, page }) => {
  await explorer.openChart('start', 'service=yes')
  const maskOf = (name: string) => page.getByRole('textbox', { name, exact: true })
  const ofInit = page.getByRole('region', { name: 'MAPIINIT_0.ulFlags', exact: true })
  const hasPassed = (label: string) => explorer.path.filter({ hasText: label })
  await expect(hasPassed('Registry keys')).toHaveCount(0)
  await ofInit.getByRole('checkbox', { name: 'MAPI_NT_SERVICE' }).check()
  await expect(hasPassed('Registry keys')).toHaveCount(1)
  await expect(maskOf('MAPIINIT_0.ulFlags')).toHaveValue('0x00010000')
  await expect(maskOf('flFlags')).toHaveValue('0x00000000')
  await expect(page.getByText(/MAPI_NT_SERVICE is missing/)).toBeVisible()
  await maskOf('MAPIINIT_0.ulFlags').fill('0x10008')
  await expect(ofInit.getByRole('checkbox', { name: 'MAPI_NO_COINIT' })).toBeChecked()
  await expect(hasPassed('Initialise OLE')).toHaveCount(0)
  await maskOf('flFlags').fill('0x10')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await expect
    .poll(() => explorer.query())
    .toBe(
      '#/start?init=MAPI_NO_COINIT,MAPI_NT_SERVICE&flags=MAPI_EXPLICIT_PROFILE&service=yes&step=end',
    )
})

test('sets the flags of Logoff, with their warnings: end', async ({ explorer, page }) => {
  await explorer.openChart('end', 'shared=yes')
  const warnings = page.getByRole('region', { name: 'Call' }).locator('.warnings')
  await expect(warnings).toHaveCount(0)
  const code = page.getByRole('region', { name: 'Call' })
  await expect(code).not.toContainText('(ULONG_PTR)hwnd')
  await explorer.flag('MAPI_LOGOFF_UI').check()
  await expect(code).toContainText('(ULONG_PTR)hwnd')
  await expect(warnings).toHaveCount(0)
  await explorer.flag('MAPI_LOGOFF_SHARED').check()
  await expect(page.getByRole('textbox', { name: 'ulFlags', exact: true })).toHaveValue(
    '0x00000003',
  )
  await expect(explorer.path.filter({ hasText: 'Others shut down' })).toHaveCount(1)
  await expect(warnings).toContainText('no client should do today')
  await explorer.choice('Other clients').selectOption('no')
  await expect(explorer.path.filter({ hasText: 'Others shut down' })).toHaveCount(0)
  await expect(warnings).toContainText('The flag is ignored')
})

for (const [answer, button, end, code] of [
  ['ok', 'OK, complete', 'returnConfiguredNow', 'S_OK'],
  ['incomplete', 'OK, incomplete', 'returnStillUnconfigured', 'MAPI_E_UNCONFIGURED'],
  ['cancel', 'Cancel', 'returnCancelled', 'MAPI_E_USER_CANCEL'],
  ['mistake', 'Cancel by mistake', 'promptForSettings', 'Not yet'],
] as const) {
  test(`answers the dialog of a provider: ${answer}`, async ({ explorer }) => {
    await explorer.openChart('configure', 'step=end')
    await explorer.answer('Configure the provider', button)
    await explorer.button('Last').click()
    await expect(explorer.current).toHaveAttribute('data-step', end)
    await expect(explorer.result).toContainText(code)
    await expect.poll(() => explorer.query()).toContain(`answers=${answer}&step=end`)
    const run = play('configure', `answers=${answer}`)
    await expectAt(explorer, run, run.steps.length - 1)
  })
}

test('shows the dialog again as often as it is cancelled by mistake, and takes Esc for Cancel', async ({
  explorer,
  page,
}) => {
  await explorer.openChart('configure', 'step=end')
  for (let time = 0; time < 3; time++) {
    await explorer.answer('Configure the provider', 'Cancel by mistake')
    await explorer.button('Last').click()
    await expect(explorer.current).toHaveAttribute('data-step', 'promptForSettings')
  }
  await page.keyboard.press('Escape')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
  await expect.poll(() => explorer.query()).toContain('answers=mistake,mistake,mistake,cancel')
  const run = play('configure', 'answers=mistake,mistake,mistake,cancel')
  await expectAt(explorer, run, run.steps.length - 1)
  expect(edgesBefore(run, run.steps.length - 1)).toContain('cancelMeant>promptForSettings')
})
