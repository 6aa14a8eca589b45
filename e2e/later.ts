import type { Page } from 'playwright/test'
import { settled } from './settled'

/** Waits until a part of the page that is loaded later, by the name of its file, has come. */
export async function comeLater(page: Page, ...files: readonly string[]): Promise<void> {
  await page.waitForFunction((files) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    return files.every((file) => loaded.some((name) => name.includes(`/assets/${file}-`)))
  }, files)
  await settled(page)
}

/**
 * Opens an address as in a new tab. From the same page only its fragment would change, and a reload
 * that comes at once may still load what was there before.
 */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}
