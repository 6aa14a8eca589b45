import { type ComponentType, lazy, type ReactNode } from 'react'
import { speakMore } from './language'
import { useTexts } from './TextsContext'

/** Says that a part of the page could not be loaded, and what to do. */
export function NotLoaded() {
  return (
    <p className="not-loaded" role="alert">
      {useTexts().ui.notLoaded}
    </p>
  )
}

/** The same for what lies over the page; it goes when it is dismissed. */
export function NotLoadedNotice({ onDismiss }: { onDismiss: () => void }) {
  const { ui } = useTexts()
  return (
    <div className="toast notice" role="alert">
      {ui.notLoaded}
      <button type="button" className="quiet" onClick={onDismiss}>
        {ui.dismiss}
      </button>
    </div>
  )
}

/** Where one word about it is said elsewhere. */
export const Nothing = () => null

/**
 * A component that comes when it is first shown, with its texts. A file that cannot be loaded is asked for once
 * more; then `instead` stands in for the component, and the rest of the page goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: (props: Props) => ReactNode = NotLoaded,
) {
  const loadAll = async () => (await Promise.all([load(), speakMore()]))[0]
  return lazy<ComponentType<Props>>(async () => ({
    default: await loadAll()
      .catch(loadAll)
      .catch((): ComponentType<Props> => instead),
  }))
}
