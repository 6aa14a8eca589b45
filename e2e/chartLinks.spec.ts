import type { ChartId } from '../app/charts/chartIds'
import { logonChart } from '../app/charts/logon/logonChart'
import { toFigureView } from '../app/run/figureView'
import { toGraph } from '../app/run/graph'
import { parseQuery } from '../app/run/permalink'
import { charts, play } from './chartRuns'
import { expect, test } from './explorer'
import { expectAt } from './lockStep'

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('shows exactly the published figure of configuration, with its slips', async ({
  explorer,
  page,
}) => {
  const slips = page.locator('.react-flow .step-slip')
  await explorer.openChart('configure', 'answers=mistake,ok&step=end')
  await expect(page.locator('.react-flow__node-step')).toHaveCount(14)
  await expect(page.locator('.react-flow__edge')).toHaveCount(15)
  await expect(slips).toHaveCount(0)
  await expect(explorer.shape('propertiesStored')).toHaveClass(/diamond/)
  await expect(explorer.shape('openProfileSection')).toContainText(/IMAPISupport/)
  await expect(explorer.shape('returnUnconfigured')).toHaveAccessibleName(/^MAPI_E_UNCONFIGURED/)

  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(page.locator('.react-flow__edge')).toHaveCount(14)
  await expect(page.locator('.react-flow__node-step')).toHaveCount(14)
  const { edges } = toFigureView(toGraph(charts.configure.machine))
  const drawn = await page
    .locator('.react-flow__edge')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-id') ?? ''))
  expect(drawn.sort()).toEqual(edges.map(({ id }) => id).sort())
  expect(drawn).not.toContain('propertiesStored>dialogAllowed')
  await expect(explorer.shape('propertiesStored')).toHaveClass(/rectangle/)
  for (const [step, printed] of Object.entries({
    propertiesStored: /^Are configuration properties stored in the profile\?, slip of the figure/,
    openProfileSection: /^Call MAPISession::OpenProfileSection, slip of the figure/,
    returnUnconfigured: /^MAPI_UNCONFIGURED, slip of the figure/,
    returnStillUnconfigured: /^MAPI_UNCONFIGURED, slip of the figure/,
  })) {
    await expect(explorer.shape(step)).toHaveAccessibleName(printed)
    await expect(explorer.shape(step).locator('.step-slip')).toHaveText('sic')
  }
  await expect(slips).toHaveCount(4)
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('slip of the figure')
  await expect.poll(() => explorer.query()).toContain('view=figure')

  await page.getByRole('switch', { name: 'Figure view' }).uncheck()
  await expect(slips).toHaveCount(0)
  const run = play('configure', 'answers=mistake,ok')
  await expectAt(explorer, run, run.steps.length - 1)
})

test('says in the figure view what the figure prints and does not draw', async ({
  explorer,
  page,
}) => {
  await explorer.openChart('configure', 'stored=no&dialog=forbidden&view=figure&step=end')
  await expect(explorer.result).toContainText('MAPI_E_UNCONFIGURED')
  await expect(explorer.current).toHaveAttribute('data-step', 'returnUnconfigured')
  const why = page.getByRole('region', { name: 'Why' })
  await expect(why).toContainText('The figure prints “MAPI_UNCONFIGURED”.')
  await expect(why).toContainText('The figure draws no exit for a profile')
})

for (const id of ['start', 'identity', 'end'] as const) {
  test(`has no figure view, and says so where a link asks for it: ${id}`, async ({
    explorer,
    page,
  }) => {
    await explorer.openChart(id, 'view=figure&step=2')
    const problem = page.getByRole('alert').getByRole('listitem')
    await expect(problem).toHaveText(/^view: .figure/)
    await expect(problem).toContainText('full, outline')
    await expect(problem).not.toContainText('full, figure')
    await expect(page.getByRole('switch', { name: 'Outline' })).toBeVisible()
    await expect(page.getByRole('switch', { name: 'Figure view' })).toHaveCount(0)
    await expectAt(explorer, play(id, ''), 2)
  })
}

for (const { at, provider, query, opens } of [
  {
    at: 'firstLogon',
    provider: 'exchange/ab',
    query: 'profile=Outlook&fault=exchange/ab:unconfigured',
    opens: 'provider=exchange/ab&dialog=forbidden',
  },
  {
    at: 'firstLogon',
    provider: 'pst/ms',
    query: 'flags=MAPI_LOGON_UI&profile=Archive',
    opens: 'provider=pst/ms&settings=complete',
  },
  {
    at: 'configureService',
    provider: 'exchange/xp',
    query: 'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/xp:unconfigured&answers=ok',
    opens: 'provider=exchange/xp&answers=incomplete',
  },
]) {
  test(`shows a provider from nearer, and goes back to the very step: ${at}, ${provider}`, async ({
    explorer,
    page,
  }) => {
    const { steps } = parseQuery(logonChart, query).run
    const position = steps.findIndex(
      ({ node, subject }) => node === at && (subject.provider ?? provider) === provider,
    )
    const closeUp = page
      .getByRole('navigation', { name: 'On another chart' })
      .getByRole('link', { name: 'Close-up: how the provider checks its configuration' })
    await explorer.openChart('logon', `${query}&step=${position}&theme=dark`)
    for (const back of ['link', 'browser']) {
      await closeUp.click()
      await expect(page).toHaveTitle('Configure – MAPI Session Explorer')
      await expect(explorer.choice('Provider')).toHaveValue(provider)
      await expect(explorer.current).toHaveAttribute('data-step', 'logonMethodCalled')
      await expect.poll(() => explorer.query()).toBe(`#/configure?${opens}&theme=dark`)
      await expect(page.getByRole('alert')).toHaveCount(0)
      if (back === 'browser') await page.goBack()
      else await page.getByRole('link', { name: 'Go to: Log on' }).click()
      await expect(page).toHaveTitle('Log on – MAPI Session Explorer')
      await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue(String(position))
      await expect(explorer.current).toHaveAttribute('data-step', at)
      await expect.poll(() => explorer.query()).toBe(`#/logon?${query}&step=${position}&theme=dark`)
    }
  })
}

const ways: readonly (readonly [ChartId, string, string, string])[] = [
  ['logon', '', 'How a client starts MAPI', '#/start'],
  ['logon', 'profile=Outlook&step=end', 'Whose identity the session bears', '#/identity'],
  [
    'logon',
    'profile=Archive&step=end',
    'Whose identity the session bears',
    '#/identity?exchange/ab=no-row&contab/ab=no-row&exchange/ms=no-row&exchange/xp=no-row',
  ],
  [
    'logon',
    'profile=Archive&step=end',
    'What the client can do with the session',
    '#/use?profile=Archive',
  ],
  ['logon', 'profile=Archive&step=end', 'How the session ends', '#/end'],
  ['logon', 'shared=Outlook&step=end', 'How the session ends', '#/end?shared=yes'],
  [
    'start',
    'flags=MAPI_LOGON_UI,MAPI_EXTENDED&step=end',
    'What comes next: how MAPILogonEx goes on',
    '#/logon?flags=MAPI_LOGON_UI,MAPI_EXTENDED',
  ],
  [
    'configure',
    'settings=complete&step=end',
    'Log on: what MAPI does with this code',
    '#/logon?flags=MAPI_LOGON_UI&profile=Outlook',
  ],
  [
    'configure',
    'provider=exchange/ab&dialog=forbidden&step=end',
    'Log on: what MAPI does with this code',
    '#/logon?profile=Outlook&fault=exchange/ab:unconfigured',
  ],
  [
    'configure',
    'answers=cancel&step=end',
    'Log on: what follows when the user cancels a provider’s dialog',
    '#/logon?flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:wrong-password&answers=cancel',
  ],
  [
    'use',
    'exchange/ms=left-out',
    'The logon that such a session comes from',
    '#/logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook&fault=exchange/ms:wrong-password',
  ],
  [
    'use',
    'method=QueryIdentity&nomail=yes&step=end',
    'What QueryIdentity returns',
    '#/identity?exchange/xp=no-row',
  ],
  [
    'use',
    'method=OpenAddressBook&contab/ab=left-out&step=end',
    'What follows if the address book is not released',
    '#/end?release=address-book',
  ],
  ['identity', '', 'Before: how the client gets the session', '#/logon'],
  ['identity', 'task=provider&step=end', 'After: how the session ends', '#/end'],
  [
    'end',
    'flags=MAPI_LOGOFF_SHARED&shared=yes&step=8',
    'How a session comes to be shared',
    '#/logon?flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED,MAPI_USE_DEFAULT',
  ],
  ['end', 'step=11', 'The counterpart at the start of the session', '#/start?ole=yes'],
  ['end', 'step=12', 'The counterpart at the start of the session', '#/start'],
  ['end', 'step=15', 'The counterpart at the start of the session', '#/start?utilities=yes'],
]
test('leads from chart to chart, and back to where it came from', async ({ explorer, page }) => {
  test.slow()
  for (const [from, query, name, to] of ways) {
    await test.step(`${from} ${query}: ${name}`, async () => {
      await explorer.openChart(from, query)
      const here = await explorer.current.getAttribute('data-step')
      const address = explorer.query()
      await page.getByRole('link', { name, exact: true }).click()
      await expect.poll(() => explorer.query()).toBe(to)
      await expect(explorer.current).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.getByRole('link', { name: /^Go to: / }).click()
      await expect(explorer.current).toHaveAttribute('data-step', here ?? '')
      await expect.poll(() => explorer.query()).toBe(address)
    })
  }
})

test('finds each chart again as it was left', async ({ explorer, page }) => {
  const link = (name: string) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true })
  await explorer.openChart('end', 'mail=left')
  await explorer.choice('Open objects').selectOption('after')
  await explorer.button('Last').click()
  await link('Identity').click()
  await expect(page).toHaveTitle('Identity – MAPI Session Explorer')
  await explorer.choice('What is wanted').selectOption('set')
  await link('End').click()
  await expect(explorer.choice('Open objects')).toHaveValue('after')
  await expect(explorer.result).toContainText('with mistakes')
  await expect.poll(() => explorer.query()).toBe('#/end?mail=left&release=after&step=end')
  await link('Identity').click()
  await expect(explorer.choice('What is wanted')).toHaveValue('set')
})

const bad: readonly {
  id: Exclude<ChartId, 'logon'>
  query: string
  problems: RegExp[]
  applies: Readonly<Record<string, string>>
  shows: string
}[] = [
  {
    id: 'start',
    query:
      'initialize=maybe&init=NO_COINIT,BOGUS&flags=0x400000000&ole=yes&failure=fire&before=' +
      '&profile=Outlook&answers=ok&step=soon&v=2',
    problems: [
      /^initialize: .maybe.*no, yes/,
      /^init: .BOGUS/,
      /^flags: .0x400000000.*32 bits/,
      /^failure: .fire.*none, parameters, flags, registry/,
      /^before: /,
      /^profile: .Outlook.*no such parameter/,
      /^answers: .ok/,
      /^step: .soon/,
      /^v: .2/,
    ],
    applies: { OLE: 'yes', Failure: 'none', MAPIInitialize: 'yes' },
    shows: 'startSession',
  },
  {
    id: 'configure',
    query:
      'provider=exchange/zz&stored=no&settings=some&dialog=perhaps&fault=pst/ms:version&step=99' +
      '&answers=mistake,retry,ok',
    problems: [
      /^provider: .exchange\/zz.*exchange\/ab, contab\/ab/,
      /^settings: .some.*complete, incomplete/,
      /^dialog: .perhaps.*allowed, forbidden/,
      /^fault: .pst\/ms:version/,
      /^answers: .retry.*does not fit/,
      /^step: .99.*past the end/,
    ],
    applies: { 'Properties in the profile': 'no', Dialog: 'allowed', Provider: 'exchange/ms' },
    shows: 'promptForSettings',
  },
  {
    id: 'identity',
    query:
      'task=steal&task=set&service=outlook&refuses=&primary=nobody&pst/ms=half&exchange/ab=&colour=blue' +
      '&contab/ab=all&answers=ok,cancel&%E0%A4%A=1&step=end',
    problems: [
      /^task: .steal.*repeated/,
      /^service: .outlook.*exchange, contab, pst, nothing/,
      /^primary: .nobody.*exchange\/xp, nothing/,
      /^pst\/ms: .half.*all, entryid/,
      /^exchange\/ab: /,
      /^colour: .blue/,
      /^answers: .ok,cancel/,
      /^%E0%A4%A: .1/,
    ],
    applies: {
      'What is wanted': 'set',
      'Service of lpUID': 'exchange',
      'Outlook Address Book, address book': 'all',
    },
    shows: 'identitySet',
  },
  {
    id: 'end',
    query:
      'mail=lost&advise=left&release=never&flags=0x13&shared=1&late=&step=end&controls=0&lang=xx' +
      '&compare=mail%3Dgone',
    problems: [
      /^mail: .lost.*none, waits, left/,
      /^release: .never.*before, after, address-book/,
      /^flags: unknown bits 0x00000010/,
      /^shared: .1.*no, yes/,
      /^late: /,
      /^controls: .0/,
      /^lang: .xx/,
      /^compare: mail: .gone.*none, waits, left/,
    ],
    applies: { Registrations: 'left', 'Open objects': 'before', 'Other clients': 'no' },
    shows: 'sessionEnded',
  },
]
for (const { id, query, problems, applies, shows } of bad) {
  test(`names everything that is wrong in a link, and applies the rest: ${id}`, async ({
    explorer,
    page,
  }) => {
    await explorer.openChart(id, query)
    const alert = page.getByRole('alert')
    for (const problem of problems) {
      await expect(alert.getByRole('listitem').filter({ hasText: problem })).toHaveCount(1)
    }
    await expect(alert.getByRole('listitem')).toHaveCount(problems.length)
    for (const [name, value] of Object.entries(applies)) {
      await expect(explorer.choice(name)).toHaveValue(value)
    }
    await expect(explorer.current).toHaveAttribute('data-step', shows)
    await alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(alert).toHaveCount(0)
  })
}

test('waits at the prompt that an answer does not fit, and reports answers too many', async ({
  explorer,
  page,
}) => {
  await explorer.openChart('configure', 'answers=ok:Outlook&step=end')
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(/^answers: .ok:Outlook/)
  await explorer.answer('Configure the provider', 'OK, complete')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await explorer.openChart('configure', 'settings=complete&answers=ok,cancel&step=end')
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(
    /^answers: .ok,cancel.*asks nothing more/,
  )
  await expect(explorer.current).toHaveAttribute('data-step', 'returnConfigured')
})
