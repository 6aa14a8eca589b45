import { useTexts } from './TextsContext'

/** The mark and the name of the product. */
export function Brand() {
  return (
    <>
      <svg width="22" height="24" viewBox="0 0 22 24" aria-hidden="true">
        <rect x="4" y="1" width="14" height="6" rx="3" className="logo-pill" />
        <path d="M11 7V10" className="logo-line" />
        <path d="M11 10L18 16.5L11 23L4 16.5Z" className="logo-diamond" />
      </svg>
      <span>{useTexts().ui.product}</span>
    </>
  )
}
