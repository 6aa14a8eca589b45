import { type ChartId, chartIds } from '../app/charts/chartIds'
import { toGraph } from '../app/run/graph'
import { expectAccessible } from './accessibility'
import { charts, type Id, ids, play, words } from './chartRuns'
import { expect, test } from './explorer'
import { expectAt, expectResult, resultWords } from './lockStep'

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

interface Case {
  readonly name: string
  /** A run that goes to an end. */
  readonly run: string
  /** A step of the plain run, what it depends on, another way on, and how to take it. */
  readonly why: {
    readonly step: number
    readonly decidedBy: string
    readonly way: string
    readonly tryIt: RegExp
    readonly leadsTo: string
  }
  /** A step that the plain run does not come to. */
  readonly far: string
  /** The key that goes from the first shape to the second one, where it is not ArrowDown. */
  readonly onward?: 'ArrowRight'
  /** Another value of an input, and where the two runs part. */
  readonly other: { readonly choice: string; readonly value: string; readonly partAt: string }
}
const cases: Readonly<Record<Id, Case>> = {
  start: {
    name: 'Start',
    run: 'ole=yes',
    why: {
      step: 1,
      decidedBy: 'MAPIInitialize = Called',
      way: 'no → OLE needed?',
      tryIt: /^Try: MAPIInitialize = Not called$/,
      leadsTo: 'oleNeeded',
    },
    far: 'returnTooComplex',
    other: { choice: 'Failure', value: 'versions', partAt: 'OLE version' },
  },
  configure: {
    name: 'Configure',
    run: 'settings=complete',
    why: {
      step: 1,
      decidedBy: 'Properties in the profile = Stored',
      way: 'no → Can a dialog box be displayed?',
      tryIt: /^Try: Properties in the profile = None stored$/,
      leadsTo: 'dialogAllowed',
    },
    far: 'returnCancelled',
    other: {
      choice: 'Settings',
      value: 'incomplete',
      partAt: 'Is service provider configured?',
    },
  },
  use: {
    name: 'Use',
    run: 'provider=pst/ms',
    why: {
      step: 8,
      decidedBy: 'MAPI_NO_MAIL = Not set',
      way: 'no → Return store',
      tryIt: /^Try: MAPI_NO_MAIL = Set$/,
      leadsTo: 'returnStoreAlone',
    },
    far: 'returnPartialAddressBook',
    onward: 'ArrowRight',
    other: { choice: 'MAPI_NO_MAIL', value: 'yes', partAt: 'Spooler told?' },
  },
  identity: {
    name: 'Identity',
    run: 'primary=',
    why: {
      step: 0,
      decidedBy: 'What is wanted = Primary identity of the session',
      way: 'provider → GetStatusTable',
      tryIt: /^Try: What is wanted = Identity of one provider$/,
      leadsTo: 'getStatusTable',
    },
    far: 'returnHardCoded',
    other: { choice: 'What is wanted', value: 'set', partAt: 'What is wanted?' },
  },
  end: {
    name: 'End',
    run: 'release=address-book',
    why: {
      step: 1,
      decidedBy: 'Outgoing messages = None queued',
      way: 'yes → Stay until they are sent?',
      tryIt: /^Try: Outgoing messages = Queued/,
      leadsTo: 'stayLoggedOn',
    },
    far: 'uncleanExit',
    other: { choice: 'Open objects', value: 'after', partAt: 'Objects released?' },
  },
}

for (const id of ids) {
  const { name, run: query, why, far, onward = 'ArrowDown', other } = cases[id]
  const run = play(id, query)
  const last = run.steps.length - 1
  const label = (node: string) => words[id].steps[node]?.label ?? node

  test(`answers questions: ${id}`, async ({ explorer, page }) => {
    test.slow()
    await test.step('says why, and what would change it', async () => {
      const step = play(id, '').steps[why.step]?.node ?? ''
      await explorer.openChart(id, `step=${why.step}`)
      await expect(page.locator('.decided-by')).toContainText(why.decidedBy)
      const change = page.getByRole('region', { name: 'What would change it' })
      await expect(change).toContainText(why.way)
      await change.getByRole('link', { name: why.tryIt }).first().click()
      await expect(explorer.current).toHaveAttribute('data-step', why.leadsTo)
      await explorer.button('Take back').click()
      await expect(explorer.current).toHaveAttribute('data-step', step)
      await expect
        .poll(() => explorer.query())
        .toBe(why.step ? `#/${id}?step=${why.step}` : `#/${id}`)
    })
    await test.step('says what would give another result', async () => {
      await explorer.openChart(id, `${query}&step=end`)
      await expectResult(explorer, run)
      const results = page.getByRole('region', { name: 'What would give another result' })
      const way = results.getByRole('link', { name: /^Try: / }).first()
      const address = (await way.getAttribute('href')) ?? ''
      const tried = play(id, address.split('?')[1] ?? '')
      expect(tried.outcome).not.toEqual(run.outcome)
      await way.click()
      await expectResult(explorer, tried)
    })
    await test.step('finds ways to steps and results', async () => {
      await explorer.openChart(id)
      const reach = page.getByRole('combobox', { name: 'How to get to' })
      for (const { id: node } of toGraph(charts[id].machine).nodes) {
        await expect(reach.locator(`option[value="node ${node}"]`)).toHaveText(
          `${label(node)} (${node})`,
        )
      }
      await reach.selectOption(`node ${far}`)
      await page
        .locator('.reach')
        .getByRole('link', { name: /^Try: / })
        .first()
        .click()
      await expect(explorer.current).toHaveAttribute('data-step', far)
    })
    await test.step('compares with a pinned run', async () => {
      await explorer.openChart(id, `${query}&step=end`)
      await explorer.button('Pin').click()
      await explorer.choice(other.choice).selectOption(other.value)
      const compare = page.getByRole('region', { name: 'Compare' })
      await expect(compare.getByRole('row').filter({ hasText: other.choice })).toContainText(
        'responsible',
      )
      const parting = compare.getByRole('button', {
        name: `They part at: ${other.partAt}`,
        exact: true,
      })
      await parting.click()
      await expect(explorer.current).toHaveAccessibleName(/the runs part here$/)
      await expect(page.locator('.exit-pinned')).toHaveCount(new Set(run.steps).size - 1)
      await expect.poll(() => explorer.query()).toContain(`compare=${query}`)
      await compare.getByRole('button', { name: 'Unpin' }).click()
      await expect(compare).toHaveCount(0)
    })
  })

  test(`lists all outcomes, and opens the run of each kind of row: ${id}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    await page.goto(`./#/outcomes?chart=${id}`)
    await expect(page.getByRole('combobox', { name: 'Chart' })).toHaveValue(id)
    const table = page.getByRole('table', { name: new RegExp(`^${name}`) })
    await expect(table).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(1)
    const links = table.getByRole('link', { name: new RegExp(`^Open ${name}, row [0-9]+$`) })
    const rows = table.locator('tbody').getByRole('row')
    const count = await links.count()
    expect(count).toBeGreaterThan(3)
    await expect(rows).toHaveCount(count)
    for (const at of [0, count - 1]) {
      const address = (await links.nth(at).getAttribute('href')) ?? ''
      const shown = play(id, address.split('?')[1] ?? '')
      for (const part of resultWords(shown)) await expect(rows.nth(at)).toContainText(part)
      await links.nth(at).click()
      await expectResult(explorer, shown)
      await page.goBack()
      await expect(links.nth(at)).toBeFocused()
    }
    await page.getByRole('combobox', { name: 'Result' }).selectOption({ index: 1 })
    await expect.poll(() => explorer.query()).toMatch(new RegExp(`chart=${id}&result=`))
    await expect(rows).not.toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test(`is shown in other ways: ${id}`, async ({ explorer, page }) => {
    test.slow()
    await test.step('has an outline in step with the run', async () => {
      await page.goto(`./#/${id}?${query}&view=outline`)
      const outline = page.getByRole('article', { name: `${name}: outline` })
      const current = outline.locator('[aria-current="step"]')
      const { nodes, edges } = toGraph(charts[id].machine)
      await expect(outline.getByRole('heading', { level: 4 })).toHaveCount(nodes.length)
      await expect(outline.locator('.outline-exit')).toHaveCount(edges.length)
      for (const position of [0, 1, 2]) {
        if (position > 0) await explorer.button('Step').click()
        await expect(current).toContainText(label(run.steps[position]?.node ?? ''))
        await expect(current).toHaveAccessibleDescription(
          new RegExp(`Current: step ${position + 1} of the run`),
        )
      }
      await page.getByRole('switch', { name: 'Outline' }).uncheck()
      await expectAt(explorer, run, 2)
    })
    await test.step('finds steps and settings', async () => {
      const node = run.steps[2]?.node ?? ''
      const dialog = page.getByRole('dialog', { name: 'Find', exact: true })
      const field = dialog.getByRole('combobox')
      const find = async (text: string) => {
        await page.keyboard.press('Control+k')
        await expect(field).toBeFocused()
        await page.keyboard.insertText(text)
        await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
        await page.keyboard.press('Enter')
      }
      await explorer.openChart(id, query)
      await find(node)
      await expect(explorer.current).toHaveAttribute('data-step', node)
      await find(far)
      await expect(
        page.getByText('This run does not reach this step.', { exact: true }),
      ).toBeVisible()
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText(other.choice)
      await dialog.getByRole('option').filter({ hasText: 'setting' }).first().click()
      await expect(explorer.choice(other.choice)).toBeFocused()
      // It would take keys for itself.
      await explorer.choice(other.choice).blur()
    })
    await test.step('goes by keys alone', async () => {
      await explorer.openChart(id, query)
      await page.keyboard.press('End')
      await expectAt(explorer, run, last)
      await page.keyboard.press('ArrowLeft')
      await expectAt(explorer, run, last - 1)
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await expectAt(explorer, run, 1)
      await page.keyboard.press('Home')
      // On the chart the arrow keys follow its exits, and the run stays where it is.
      await explorer.current.focus()
      await page.keyboard.press(onward)
      await expect(explorer.shape(run.steps[1]?.node ?? '')).toBeFocused()
      await expectAt(explorer, run, 0)
      await page.keyboard.press('Enter')
      await expectAt(explorer, run, 1)
    })
    await test.step('is presented to a room', async () => {
      // The focus would be on a shape, which has the keys then.
      await page.goto('about:blank')
      await explorer.openChart(id, query)
      await page.keyboard.press('p')
      const panel = page.getByRole('complementary', { name: 'Explanation' })
      await expect(panel).toContainText(`Step 1 of ${run.steps.length}`)
      await expect(panel).toContainText(words[id].steps[run.steps[0]?.node ?? '']?.asks ?? '')
      await page.keyboard.press('End')
      for (const part of resultWords(run)) await expect(panel).toContainText(part)
      await page.keyboard.press('Escape')
      await expect(explorer.button('Share')).toBeVisible()
      await expectAt(explorer, run, last)
    })
  })
}

const axeAddresses: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ids.map((id) => [id, `${id}?${cases[id].run}&step=end&compare=${cases[id].run}`]),
  ),
  'dialog of configure': 'configure?step=end',
  'figure of configure': 'configure?answers=mistake,ok&view=figure&step=7',
  'outline of end': 'end?release=after&view=outline&step=9',
  ...Object.fromEntries(
    chartIds
      // That of the logon is looked at with its own page.
      .filter((id: ChartId) => id !== 'logon')
      .map((id) => [`outcomes of ${id}`, `outcomes?chart=${id}`]),
  ),
}
for (const [name, address] of Object.entries(axeAddresses)) {
  test(`has no accessibility faults: ${name}`, async ({ explorer, page }) => {
    test.slow()
    await page.goto(`./#/${address}`)
    const ready = address.startsWith('outcomes')
      ? page.getByRole('table')
      : page.locator('[aria-current="step"]')
    await expect(ready.first()).toBeVisible()
    await expectAccessible(explorer.page)
  })
}
