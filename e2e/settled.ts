import type { Page } from 'playwright/test'

/**
 * Waits until the page is at rest: its fonts have come, nothing is worked out or moves, and
 * nothing has changed for some frames. What goes on for ever, such as a token that waits, counts
 * as rest.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frames = 12
    await document.fonts.ready
    let still = 0
    const changes = new MutationObserver(() => {
      still = 0
    })
    changes.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
    while (still < frames) {
      await new Promise(requestAnimationFrame)
      still = isMoving() || document.querySelector('.working') ? 0 : still + 1
    }
    changes.disconnect()
  })
