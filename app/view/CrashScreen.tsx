import { Component, type ReactNode } from 'react'
import { spokenTexts } from './language'

function startAgain() {
  history.replaceState(null, '', '#/')
  location.reload()
}

/** Stands in for the page when it broke: says so, and offers the plain chart. */
export class CrashScreen extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null as string | null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === null) return this.props.children
    const { ui } = spokenTexts()
    return (
      <main className="crash" role="alert">
        <p>{ui.crashed}</p>
        <p>
          <code>{this.state.message}</code>
        </p>
        <p>
          <button type="button" className="outlined" onClick={startAgain}>
            {ui.reset}
          </button>
        </p>
      </main>
    )
  }
}
