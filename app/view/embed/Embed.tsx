import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { ChartId } from '../../charts/chartIds'
import type { ProviderKey } from '../../mapi/computer'
import { acceptedValues } from '../../run/permalink'
import { Announcer } from '../Announcer'
import { ChartCanvas } from '../chart/ChartCanvas'
import { FailureMenu, PromptDialog } from '../dialogs/dialogs'
import { useLanguage } from '../language'
import { lazyPart } from '../lazyPart'
import { Player } from '../player/Player'
import { Problems } from '../Problems'
import { Room } from '../Room'
import { useExplorer } from '../useExplorer'
import { useKeptFocus } from '../useKeptFocus'
import { useKeys } from '../useKeys'
import { useMedia } from '../useMedia'
import { useOpened } from '../useOpened'
import { Caption, FullLink } from './Caption'
import { useHost } from './useHost'
import './embed.css'

const views = {
  outline: lazyPart(async () => (await import('../outline/OutlineView')).OutlineView),
  methods: lazyPart(async () => (await import('../use/MethodsTable')).MethodsTable),
  status: lazyPart(async () => (await import('../use/StatusTable')).StatusTable),
}

/** The page in the frame of another one: the chart, a caption, the player, and a way out. */
export function Embed({ page }: { page: ChartId }) {
  const explorer = useExplorer(page)
  const { waiting, moving, step, theme, view, embed } = explorer
  const small = useMedia('(max-width: 479px), (max-height: 419px)')
  const main = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const { opened, open, openExit } = useOpened(explorer)
  const [injecting, setInjecting] = useState<{ provider: ProviderKey; anchor: Element } | null>(
    null,
  )
  const [isThere, setIsThere] = useState(false)
  // The dialogs point at a chart that stands.
  useEffect(() => setIsThere(true), [])
  useHost(explorer)
  useKeys(explorer)
  useLanguage(explorer.language)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  const inject = useCallback(
    (provider: ProviderKey, anchor: Element) => setInjecting({ provider, anchor }),
    [],
  )
  const closeMenu = useCallback(() => setInjecting(null), [])

  // Over a small chart only what has to be answered is asked.
  const asks = step.prompt !== null && (waiting || (!moving && !small))
  useKeptFocus(main, view, false, asks)
  const dialog = asks && isThere && (
    <Room key={`${step.prompt} ${step.given} ${small}`} of="dialog">
      <PromptDialog explorer={explorer} within={box} floating={!small} />
    </Room>
  )
  const opening = { onOpen: open, onOpenExit: openExit, onInject: inject }
  const Table = view === 'methods' || view === 'status' ? views[view] : null
  return (
    <div className={`embed ${small ? 'small' : ''}`} onClickCapture={leave}>
      <main className="embed-main" ref={main} tabIndex={-1}>
        <Problems
          explorer={explorer}
          accepted={(parameter) => acceptedValues(explorer.chart, parameter)}
        />
        <div className="centre" ref={box}>
          <Room
            key={Table || view === 'outline' ? view : 'chart'}
            of="chart"
            fallback={<div className="canvas" />}
          >
            {Table ? (
              <Table explorer={explorer} />
            ) : view === 'outline' ? (
              <views.outline explorer={explorer} {...opening} />
            ) : (
              <ChartCanvas explorer={explorer} {...opening} />
            )}
          </Room>
          {!small && dialog}
        </div>
        <Room of="why">
          <Caption explorer={explorer} opened={opened} inert={small && asks} />
        </Room>
        {small && dialog && (
          <>
            {dialog}
            <FullLink explorer={explorer} />
          </>
        )}
      </main>
      {embed?.controls !== false && (
        <Room of="player">
          <Player explorer={explorer} />
        </Room>
      )}
      {injecting && (
        <Room of="failures" onClose={closeMenu}>
          <FailureMenu explorer={explorer} {...injecting} onClose={closeMenu} />
        </Room>
      )}
      <Room of="announcer">
        <Announcer explorer={explorer} opened={opened} />
      </Room>
    </div>
  )
}

/** Links to other places of the site have no room in the frame: they open the full page. */
function leave(event: MouseEvent) {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link || link.target === '_blank') return
  link.target = '_blank'
  link.rel = 'noopener'
  event.stopPropagation()
}
