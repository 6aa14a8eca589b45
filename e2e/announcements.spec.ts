import type { Page } from 'playwright/test'
import type { Chart } from '../app/charts/chartDefinition'
import { logonChart } from '../app/charts/logon/logonChart'
import { parseQuery } from '../app/run/permalink'
import type { Run } from '../app/run/run'
import { text as logon } from '../app/text/en/logon'
import { expect, test } from './explorer'

/** Reads the page's polite region from before it exists: every text that it takes, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const note = () => {
      const said = document.querySelector('.app > p[aria-live="polite"]')?.textContent ?? ''
      if (said !== '' && said !== heard.at(-1)) heard.push(said)
    }
    new MutationObserver((changes) => {
      const touches = changes.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('p[aria-live]') || element?.querySelector('p[aria-live]')
      })
      if (touches) note()
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => [...(window as unknown as { heard: string[] }).heard])
}

const runOf = (query: string): Run => parseQuery(logonChart as Chart, query).run
const labels = logon.steps as Readonly<Record<string, { label: string }>>
const labelAt = (run: Run, index: number) => labels[run.steps[index]?.node ?? '']?.label ?? ''

/** What an announcement has to name of a step: its number and question, and what comes next. */
function expectStep(said: string | undefined, run: Run, index: number) {
  const count = run.waiting ? '' : ` of ${run.steps.length}`
  expect(said).toContain(`Step ${index + 1}${count}: ${labelAt(run, index)}`)
  const next = index + 1 < run.steps.length ? `Next: ${labelAt(run, index + 1)}` : null
  if (next) expect(said).toContain(next)
  else expect(said).not.toContain('Next:')
}

const query =
  'flags=MAPI_LOGON_UI,MAPI_NO_MAIL&fault=exchange/ab:server-unavailable&answers=ok,decline'

test('announces each step of a whole run once, with its reason', async ({ explorer, page }) => {
  const heard = await listen(page)
  await explorer.open(query)
  const run = runOf(query)
  await expect.poll(heard).toHaveLength(1)
  for (let step = 1; step < run.steps.length; step++) await explorer.button('Step').click()
  const said = await heard()
  expect(said).toHaveLength(run.steps.length)
  for (const [index, one] of said.entries()) expectStep(one, run, index)
  const at = (node: string) => said[run.steps.findIndex((step) => step.node === node)]
  expect(at('logonUi')).toBe(
    `Step 7 of ${run.steps.length}: MAPI_LOGON_UI? Yes, because the flag is set. Next: Prompt user.`,
  )
  expect(at('useDefault')).toContain('No, because the flag is not set.')
  expect(at('promptForProfile')).toContain('Answered: OK.')
  expect(at('firstLogon')).toContain('MAPI_E_NETWORK_ERROR, because of this failure')
  expect(at('disableService')).toContain('Microsoft Exchange is disabled')
  expect(at('returnSession')).toMatch(
    /Result: S_OK, 0x00000000\. .*individual.*nonmessaging.*Disabled: Microsoft Exchange\.$/,
  )
})

test('announces each step while it plays', async ({ explorer, page }) => {
  const short = 'shared=Outlook'
  const heard = await listen(page)
  await explorer.open(short)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await expect.poll(heard).toHaveLength(1)
  await explorer.button('Play').click()
  const run = runOf(short)
  await expect.poll(heard).toHaveLength(run.steps.length)
  for (const [index, one] of (await heard()).entries()) expectStep(one, run, index)
})

test('announces of a jump only where it lands', async ({ explorer, page }) => {
  const heard = await listen(page)
  await explorer.open(query)
  const run = runOf(query)
  await expect.poll(heard).toHaveLength(1)
  await explorer.button('Last').click()
  await expect.poll(heard).toHaveLength(2)
  expectStep((await heard()).at(-1), run, run.steps.length - 1)
  const position = page.getByRole('slider', { name: 'Position' })
  await position.focus()
  await position.evaluate(async (slider: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    for (let times = 0; times < 4; times++) {
      set?.call(slider, String(Number(slider.value) - 1))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((done) => setTimeout(done, 20))
    }
  })
  await expect.poll(heard).toHaveLength(3)
  expectStep((await heard()).at(-1), run, run.steps.length - 5)
})

test('says that the run waits, and goes on with the answer', async ({ explorer, page }) => {
  const heard = await listen(page)
  await explorer.open('flags=MAPI_LOGON_UI&step=6')
  await expect.poll(heard).toHaveLength(1)
  await explorer.button('Step').click()
  await expect.poll(heard).toHaveLength(2)
  expect((await heard()).at(-1)).toBe('Step 8: Prompt user. The run waits for an answer.')
  await explorer.answer('Choose profile', 'Cancel')
  await expect.poll(heard).toHaveLength(3)
  expect((await heard()).at(-1)).toContain('Result: MAPI_E_USER_CANCEL, 0x80040113.')
})

test('says of what is opened beside the run that the run does not reach it', async ({
  explorer,
  page,
}) => {
  const heard = await listen(page)
  await explorer.open('step=1')
  await expect.poll(heard).toHaveLength(1)
  await page.locator('[data-step="offerRetry"]').press('Enter')
  const aside =
    'The user is told of the failure. Should the logon be tried again? This run does not reach this step.'
  await expect.poll(heard).toHaveLength(2)
  expect((await heard()).at(-1)).toBe(aside)
  // Opened again it is said again; a step of the run takes its place.
  await explorer.button('Back to the current step').click()
  await page.locator('[data-step="offerRetry"]').press('Enter')
  await expect.poll(() => page.locator('.app > p[aria-live="polite"]').textContent()).toBe(aside)
  await explorer.button('Step').click()
  await expect.poll(heard).toHaveLength(3)
  expectStep((await heard()).at(-1), runOf(''), 2)
})

test('announces nothing when the language or the view changes', async ({ explorer, page }) => {
  const heard = await listen(page)
  await explorer.open('step=4')
  await expect.poll(heard).toHaveLength(1)
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.waitForTimeout(600)
  expect(await heard()).toHaveLength(1)
})

test('has only one region that speaks of the run', async ({ explorer, page }) => {
  await explorer.open('shared=Outlook&step=end')
  await expect(explorer.result).toContainText('S_OK')
  await expect(explorer.result).toHaveAttribute('aria-live', 'off')
  await expect(page.locator('[aria-live="assertive"]')).toHaveCount(0)
})
