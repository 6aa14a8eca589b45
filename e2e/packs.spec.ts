import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'

const sample = readFileSync(new URL('../public/packs/first-steps.json', import.meta.url), 'utf8')
const title = 'First steps with MAPILogonEx'

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** The tab of packs, as its users know it. */
class PacksTab {
  readonly list: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('region', { name: 'Open packs' })
  }

  async open(query = '') {
    await this.page.goto(`./#/learn?part=packs${query}`)
    await expect(this.page.getByRole('button', { name: 'Open a file' })).toBeVisible()
  }

  async openFile(name: string, text: string) {
    await this.page.getByLabel('Open a file').setInputFiles(json(name, text))
  }

  /** An open pack. */
  pack(name = title): Locator {
    return this.list.getByRole('heading', { name, exact: true })
  }

  says(words: string): Locator {
    return this.page.getByText(words)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }
}

const toTab = async (page: Page, query = '') => {
  const tab = new PacksTab(page)
  await tab.open(query)
  return tab
}

test('opens a pack from a file; it survives a reload, its tasks run, and it can be closed', async ({
  explorer,
}) => {
  const { page } = explorer
  const tab = await toTab(page)
  await tab.openFile('first.json', sample)
  await expect(tab.says(`“${title}” is open.`)).toBeVisible()
  await page.reload()
  await expect(tab.pack()).toBeVisible()
  const notes = tab.says('Half an hour for a group')
  await expect(notes).toBeHidden()
  await page.getByText('Notes for the presenter').first().click()
  await expect(notes).toBeVisible()
  await tab.list.getByRole('link', { name: 'A message service fails' }).click()
  await expect(explorer.current).toBeVisible()
  await expect.poll(() => page.url()).toContain('learn=first-steps:server-down')
  await expect(page.getByRole('heading', { name: 'The server cannot be reached' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: `Close “${title}”` }).click()
  await expect(tab.pack()).toBeHidden()
  await tab.button('Open it again').click()
  await expect(tab.pack()).toBeVisible()
  await page.getByRole('link', { name: 'To its lessons' }).click()
  await expect(page.getByRole('tab', { name: 'Lessons' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('region', { name: `Pack: ${title}` })).toBeVisible()
})

test('opens a pack from an address of the site, and refuses other sites by name', async ({
  explorer,
}) => {
  const { page } = explorer
  await page.goto('./#/learn?pack=packs/first-steps.json')
  const tab = new PacksTab(page)
  await expect(tab.says(`“${title}” is open.`)).toBeVisible()
  await expect.poll(() => page.url()).not.toContain('pack=')
  await tab.open('&pack=https://example.com/pack.json')
  await expect(tab.says('It is on example.com.')).toBeVisible()
  await tab.open('&pack=packs/none.json')
  // A preview server may answer with the page itself.
  await expect(tab.says('packs/none.json was not opened')).toBeVisible()
  await page.route('**/packs/large.json', (route) => route.fulfill({ body: ' '.repeat(2_000_000) }))
  await tab.open('&pack=packs/large.json')
  await expect(tab.says('a pack has at most 1 MB')).toBeVisible()
  await expect(tab.pack()).toBeVisible()
})

test('a link carries a pack', async ({ explorer, browser }) => {
  const { page } = explorer
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const tab = await toTab(page, '&pack=packs/first-steps.json')
  await tab.list.getByRole('button', { name: 'Copy link' }).click()
  await expect(tab.says('Link copied. It carries the whole pack.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#/learn?pack=deflate:')

  const other = await (await browser.newContext()).newPage()
  await other.goto(link)
  const there = new PacksTab(other)
  await expect(there.says(`“${title}” is open.`)).toBeVisible()
  await there.open('&pack=deflate:AAAA')
  await expect(there.says('The link is damaged')).toBeVisible()
  await other.context().close()
})

test('asks before it replaces a pack', async ({ explorer }) => {
  const tab = await toTab(explorer.page)
  await tab.openFile('first.json', sample)
  await expect(tab.pack()).toBeVisible()
  await tab.openFile('first.json', sample)
  await expect(tab.says(`“${title}” was open already.`)).toBeVisible()
  const changed = sample.replace(title, 'Second edition')
  await tab.openFile('second.json', changed)
  await expect(tab.says('is open and differs')).toBeVisible()
  await tab.button('Keep the open one').click()
  await expect(tab.pack()).toBeVisible()
  await tab.openFile('second.json', changed)
  await tab.button('Replace it').click()
  await expect(tab.pack('Second edition')).toBeVisible()
  await expect(tab.pack()).toBeHidden()
})

test('offers the language that a pack is written in', async ({ explorer }) => {
  const { page } = explorer
  const tab = await toTab(page)
  await tab.openFile('german.json', sample.replace('"language": "en"', '"language": "de"'))
  await expect(tab.says('This pack is written in Deutsch.')).toBeVisible()
  await tab.button('Read the page in Deutsch').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
})

test.describe('a broken pack', () => {
  const broken: readonly (readonly [string, string, string, string])[] = [
    [
      'an unknown flag',
      sample.replace(
        'flags=MAPI_USE_DEFAULT&fault=exchange/ms:server',
        'flags=BOGUS&fault=exchange/ms:server',
      ),
      'lessons[1].tasks[0].link',
      'flags: “BOGUS” was ignored',
    ],
    [
      'a goal that cannot be reached',
      sample.replace('"may": ["flags"]', '"may": ["mutex"]'),
      'lessons[0].tasks[1].goal',
      'no run reaches the goal',
    ],
    [
      'a version that is not known',
      sample.replace('"version": 1', '"version": 7'),
      'version',
      'version 7 is not known; this site reads 1',
    ],
    ['junk', 'PK\u0003\u0004 junk', '', 'this is no JSON'],
    [
      'an unknown key',
      sample.replace('"exchange": "up"', '"exchang": "up"'),
      'lessons[1].tasks[1].goal.services.exchang',
      'the computer has no message service “exchang”',
    ],
  ]
  for (const [name, text, place, words] of broken) {
    test(`with ${name} is named with its place`, async ({ explorer }) => {
      const tab = await toTab(explorer.page)
      await tab.openFile('broken.json', text)
      const alert = explorer.page.getByRole('alert').filter({ hasText: 'broken.json' })
      await expect(alert).toContainText('broken.json was not opened: 1 problem.')
      await expect(alert).toContainText('Nothing of your own was touched.')
      await expect(alert).toContainText(words)
      await expect(alert).toContainText(place)
      await expect(tab.says('No pack is open.')).toBeVisible()
    })
  }

  test('of 50 MB is refused unread, and the progress is untouched', async ({ explorer }) => {
    const { page } = explorer
    const tab = await toTab(page)
    const key = 'mapi-session-explorer-progress'
    const progress = JSON.stringify({
      ...{ format: key, version: 1, name: 'Anna', seen: {} },
      ...{ tasks: {}, guesses: { right: 3, asked: 4 } },
    })
    await page.evaluate(
      ([name = '', text = '']) => localStorage.setItem(name, text),
      [key, progress],
    )
    await page.reload()
    await expect(tab.button('Open a file')).toBeVisible()
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.packs input[type=file]')
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(50_000_000)], 'junk.json'))
      if (!field) throw new Error('There is no field for a file')
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await expect(tab.says('It has 50 MB; a pack has at most 1 MB. It was not read.')).toBeVisible()
    await tab.openFile('broken.json', '{}')
    await expect(tab.says('“format” has to be “mapi-session-explorer-pack”')).toBeVisible()
    const kept = await page.evaluate((name) => localStorage.getItem(name), key)
    expect(JSON.parse(kept ?? '')).toEqual(JSON.parse(progress))
  })
})

test('works where the browser keeps nothing, and says so', async ({ explorer }) => {
  const { page } = explorer
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const tab = await toTab(page, '&pack=packs/first-steps.json')
  await expect(tab.pack()).toBeVisible()
  await expect(tab.says('This browser does not keep the open packs')).toBeVisible()
  await tab.button('New pack').click()
  await expect(tab.says('This browser does not keep the draft')).toBeVisible()
})

test('a pack is written from a link and from the library, checked, saved and opened', async ({
  explorer,
}) => {
  const { page } = explorer
  const tab = await toTab(page)
  await tab.button('New pack').click()
  await page.getByLabel('Title', { exact: true }).first().fill('Night school')
  await page.getByLabel('Id', { exact: true }).first().fill('Night school')
  await expect(tab.says('“Night school” is no id')).toBeVisible()
  await page.getByLabel('Id', { exact: true }).first().fill('night-school')

  const link = page.getByLabel('From a link of this site')
  await link.fill('nonsense')
  await tab.button('Add as exercise').click()
  await expect(tab.says('This is no link to a chart.')).toBeVisible()
  await link.fill('https://example.org/#/logon?flags=BOGUS&lang=de')
  await tab.button('Add as exercise').click()
  const task = page.getByRole('listitem').filter({ hasText: 'Task 1' })
  await expect(task.locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  const story = page.getByLabel('Story', { exact: true })
  await story.fill('Get a session without a dialog.')
  await expect(page.getByLabel('Link of the start')).toHaveValue('logon?flags=BOGUS')

  await page.getByLabel('Link of a run that reaches the goal').fill('#/logon?flags=USE_DEFAULT')
  await expect(page.getByRole('checkbox', { name: 'The call returns S_OK.' })).toBeChecked()
  await expect(tab.says('flags: “BOGUS” was ignored')).toBeVisible()
  await page.getByLabel('Link of the start').fill('logon')
  const noDialog = page.getByRole('checkbox', { name: 'No dialog is shown.' })
  await expect(noDialog).not.toBeChecked()
  await noDialog.check()
  await expect(tab.says('Solved with 1 change at best.')).toBeVisible()
  const locked = page.getByRole('group', { name: 'Locked' })
  await locked.getByRole('checkbox', { name: 'flFlags' }).check()
  await locked.getByRole('checkbox', { name: 'lpszProfileName' }).check()
  await locked.getByRole('checkbox', { name: 'Shared session' }).check()
  await expect(tab.says('no run reaches the goal')).toBeVisible({ timeout: 30_000 })
  await locked.getByRole('checkbox', { name: 'flFlags' }).uncheck()
  await page.getByLabel('From the site').selectOption({ label: 'Name a profile' })
  await expect(tab.says('No problem in 2 tasks.')).toBeVisible({ timeout: 30_000 })

  await page.getByRole('button', { name: 'Remove “Task 1”' }).click()
  await expect(tab.says('No problem in 1 task.')).toBeVisible({ timeout: 30_000 })
  await tab.button('Undo').click()
  await expect(tab.says('No problem in 2 tasks.')).toBeVisible({ timeout: 30_000 })

  // Nothing is lost on a reload, nor by a wrong click.
  await page.reload()
  await expect(tab.says('A draft is here: “Night school”.')).toBeVisible()
  await tab.button('Discard the draft').click()
  await expect(tab.says('The draft is discarded.')).toBeVisible()
  await expect(tab.button('Undo')).toBeFocused()
  await tab.button('Undo').click()
  await expect(tab.says('A draft is here: “Night school”.')).toBeVisible()
  await tab.button('Continue').click()
  await expect(tab.says('No problem in 2 tasks.')).toBeVisible({ timeout: 30_000 })
  const saving = page.waitForEvent('download')
  await tab.button('Save as file').click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('night-school.json')
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(saved.lessons[0].tasks).toEqual([
    {
      kind: 'exercise',
      id: 'task-1',
      title: 'Task 1',
      link: 'logon',
      story: 'Get a session without a dialog.',
      goal: { result: 'S_OK', dialogs: 'none' },
      locked: ['profile', 'shared'],
    },
    { kind: 'built-in', task: 'name-a-profile' },
  ])
  await tab.button('Open it').click()
  await expect(tab.pack('Night school')).toBeVisible()
})

test('a class is read from several files: sorted, exported, and what is no progress is named', async ({
  explorer,
}) => {
  const { page } = explorer
  const progress = (name: string, tasks: object, guesses = { right: 0, asked: 0 }) =>
    JSON.stringify({
      ...{ format: 'mapi-session-explorer-progress', version: 1, name },
      ...{ seen: {}, tasks, guesses },
    })
  const record = (solved: string | null, changes: number | null, failed = 0) => ({
    ...{ begun: '2026-11-20', solved, changes, hints: 0, failed },
  })
  await page.goto('./#/learn?part=packs')
  await page.getByRole('link', { name: 'Results of a class' }).click()
  await expect(page).toHaveTitle('Class – MAPI Session Explorer')
  await page
    .getByLabel('Choose files')
    .last()
    .setInputFiles([
      json('one.json', progress('Zoé', { 'name-a-profile': record('2026-11-21', 1) })),
      json('two.json', progress('Anna', { 'name-a-profile': record(null, null, 3) })),
      json('two.json', progress('', {}, { right: 1, asked: 2 })),
      json('bad.json', '{"format": 1}'),
    ])
  await expect(page.getByRole('alert')).toContainText('bad.json is no progress of a learner')
  const table = page.getByRole('table').first()
  const names = table.locator('tbody th')
  await expect(names).toHaveText([/^Anna/, /^two\.json/, /^Zoé/])
  await table.getByRole('button', { name: 'Which profile' }).click()
  await expect(names).toHaveText([/^Zoé/, /^Anna/, /^two\.json/])
  await expect(table.getByRole('columnheader', { name: 'Which profile' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await page.getByText('Each task').click()
  const row = page.getByRole('row').filter({ hasText: 'Name a profile' })
  await expect(row.getByRole('cell')).toHaveText(['solved, 1 change', 'tried (3)', 'not begun'])
  await page.getByRole('button', { name: 'Remove Anna' }).click()
  await expect(names).toHaveCount(2)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(names).toHaveCount(3)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  expect(text.split('\r\n')).toHaveLength(5)
  expect(text).toContain('tried (3)')
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).not.toContain('Anna')
})

test('files of a class that are added while others are still read come beside them', async ({
  explorer,
}) => {
  const { page } = explorer
  await page.addInitScript(() => {
    const read = File.prototype.text
    File.prototype.text = async function () {
      if (this.name === 'slow.json') await new Promise((done) => setTimeout(done, 1500))
      return read.call(this)
    }
  })
  const progress = (name: string) =>
    JSON.stringify({ format: 'mapi-session-explorer-progress', version: 1, name })
  await page.goto('./#/class')
  const field = page.getByLabel('Choose files').last()
  await field.setInputFiles([json('slow.json', progress('Zoé')), json('bad.json', '{}')])
  await field.setInputFiles([json('fast.json', progress('Anna')), json('bad.json', '{}')])
  const names = page.getByRole('table').first().locator('tbody th')
  await expect(names).toHaveText([/^Anna/])
  await expect(names).toHaveText([/^Anna/, /^Zoé/])
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2)
})

for (const theme of ['light', 'dark'] as const) {
  test(`packs, editor and class are accessible in the ${theme} theme`, async ({ explorer }) => {
    const { page } = explorer
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    const tab = await toTab(page, `&theme=${theme}&pack=packs/first-steps.json`)
    await expect(tab.says(`“${title}” is open.`)).toBeVisible()
    await tab.openFile('bad.json', sample.replace('"id": "first-steps"', '"id": "?"'))
    await expect(tab.says('is no id')).toBeVisible()
    await check()
    await tab.button('Mend it in the editor').click()
    for (const summary of await page.locator('.pack-editor summary').all()) await summary.click()
    await check()
    await page.goto(`./#/class?theme=${theme}`)
    const name = { format: 'mapi-session-explorer-progress', version: 1, name: 'Anna' }
    await page
      .getByLabel('Choose files')
      .last()
      .setInputFiles(json('anna.json', JSON.stringify(name)))
    await page.getByText('Each task').click()
    await check()
  })
}
