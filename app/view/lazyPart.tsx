import { type ComponentType, lazy, type ReactNode } from 'react'
import { useTexts } from './TextsContext'

/** Says that a part of the page could not be loaded, and what to do. */
export function NotLoaded() {
  return (
    <p className="not-loaded" role="alert">
      {useTexts().ui.notLoaded}
    </p>
  )
}

/** Where one word about it is said elsewhere. */
export const Nothing = () => null

/**
 * A component that comes when it is first shown. A file that cannot be loaded is asked for once
 * more; then `instead` stands in for the component, and the rest of the page goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: () => ReactNode = NotLoaded,
) {
  return lazy<ComponentType<Props>>(async () => ({
    default: await load()
      .catch(load)
      .catch((): ComponentType<Props> => instead),
  }))
}
