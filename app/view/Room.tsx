import { Component, type ReactNode, Suspense } from 'react'
import type { RoomId } from '../text/faultsText'
import { lazyPart } from './lazyPart'
import { shownLink } from './pages'

const Broken = lazyPart(async () => (await import('./faults/Broken')).Broken)

interface RoomProps {
  readonly of: RoomId
  /** Stands there until what comes later is there. */
  readonly fallback?: ReactNode
  /** Closes what was opened, where that is what one does with it. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** What breaks in a room stays in it, and says so there; what comes later is waited for there, too. */
export class Room extends Component<RoomProps> {
  override state: { error?: unknown; link?: string } = {}

  static getDerivedStateFromError = (error: unknown) => ({ error, link: shownLink() })

  override render() {
    const { of, fallback, onClose, children } = this.props
    const { error, link } = this.state
    return (
      <Suspense fallback={fallback}>
        {link ? (
          <Broken {...{ of, error, link, onClose }} onAgain={() => this.setState({ link: '' })} />
        ) : (
          children
        )}
      </Suspense>
    )
  }
}
