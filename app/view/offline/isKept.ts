/** Does this browser keep the whole site? Its service worker is in charge as soon as it does. */
export function isKept(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller)
  } catch {
    // A browser that allows none may say so by an error.
    return false
  }
}
