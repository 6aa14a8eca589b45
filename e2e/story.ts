import { expect, type Locator, type Page } from 'playwright/test'

/** The page of a story, by what assistive technology reads. */
export class Story {
  readonly calls: Locator
  readonly said: Locator
  readonly sessions: Locator

  constructor(readonly page: Page) {
    this.calls = page.getByRole('list', { name: 'Calls' }).locator(':scope > li')
    this.said = page.getByRole('main').getByRole('status').first()
    this.sessions = page.getByRole('region', { name: 'Sessions', exact: true })
  }

  async open(query = '') {
    await this.page.goto(`./#/story${query === '' ? '' : `?${query}`}`)
    await expect(this.button('Log on')).toBeAttached()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** The entry of a call, by its number. */
  call(number: number): Locator {
    return this.calls.nth(number - 1)
  }

  /** What a call is selected by. */
  handle(number: number): Locator {
    return this.button(new RegExp(`^Call ${number}: `))
  }

  session(number: number): Locator {
    return this.page.getByRole('article', { name: new RegExp(`^Session ${number}\\b`) })
  }

  example(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Tell an example' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
  }

  async menu(item: string) {
    await this.page.locator('summary[aria-label="Story"]').click()
    await this.button(item).click()
  }

  openFile(name: string, content: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
    return this.page.locator('input[type=file]').setInputFiles(file)
  }

  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }
}
