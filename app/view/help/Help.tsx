import { CircleQuestionMark } from 'lucide-react'
import { useEffect, useState } from 'react'
import { lazyPart, NotLoadedNotice, Nothing } from '../lazyPart'
import { isChartPage, type Page } from '../pages'
import { preferences, usePreferences } from '../preferences'
import { speakMore, spokenAll } from '../language'
import { Room } from '../Room'
import { useTexts } from '../TextsContext'
import { pressKey, useKey } from '../useKeys'

/** What the first paint does not need comes when it is asked for, or when the browser is idle. */
const load = () => import('./parts')
const HelpDialog = lazyPart(
  async () => (await load()).HelpDialog,
  ({ onClose }) => <NotLoadedNotice onDismiss={onClose} />,
)
const Tour = lazyPart(
  async () => (await load()).Tour,
  ({ onEnd }) => <NotLoadedNotice onDismiss={onEnd} />,
)
const TourOffer = lazyPart(async () => (await load()).TourOffer, Nothing)

/** Whether somebody came to look around: not to a place that a link describes, nor in a frame. */
function isPlainVisit(): boolean {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '')
  // How the page is to look says nothing about where.
  const isManner = [...query.keys()].every((name) => name === 'lang' || name === 'theme')
  return isManner && window.self === window.top
}

function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const rest = () => setIdle(true)
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(rest, 1500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(rest, { timeout: 5000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return idle
}

/** Opens Help; in a narrow header it stands in a menu. */
export function HelpButton() {
  const { ui } = useTexts()
  return (
    <button
      type="button"
      className="quiet"
      aria-label={ui.help}
      data-tip={ui.help}
      data-command="help"
      aria-haspopup="dialog"
      onClick={() => pressKey('help')}
    >
      <CircleQuestionMark size={17} aria-hidden="true" />
      <span className="menu-name">{ui.help}</span>
    </button>
  )
}

/** To where help is found again, or to the menu that it is in. */
function focusHelp() {
  const button = document.querySelector<HTMLElement>('[data-command="help"]')
  const menu = button?.closest('.menu')?.querySelector<HTMLElement>('summary')
  const places = [button, menu, document.querySelector<HTMLElement>('[aria-current="step"]')]
  places.find((one) => one?.checkVisibility({ visibilityProperty: true }))?.focus()
}

/** What the button opens; the tour, and its offer at a first visit. */
export function Help({ page, begun }: { page: Page; begun: boolean }) {
  const texts = useTexts()
  const { tourSeen } = usePreferences()
  const [open, setOpen] = useState(false)
  const [touring, setTouring] = useState(false)
  const [offers, setOffers] = useState(() => isChartPage(page) && isPlainVisit())
  const idle = useIdle()
  useKey('help', () => setOpen(true))
  // biome-ignore lint/correctness/useExhaustiveDependencies: again in another language
  useEffect(() => {
    if (!idle) return
    Promise.all([import('./tips'), speakMore()])
      .then(([{ startTips }]) => startTips(spokenAll()))
      .catch(() => {})
  }, [idle, texts])
  useEffect(() => {
    // Who has begun needs no offer.
    if (begun) setOffers(false)
  }, [begun])

  const decide = (takes: boolean) => {
    preferences.set({ tourSeen: true })
    setOpen(false)
    setTouring(takes)
    if (!takes) focusHelp()
    // The menu that Help was called from would cover what the tour points at.
    else document.querySelector('.menu[open]')?.removeAttribute('open')
  }
  return (
    <Room
      of="help"
      onClose={() => {
        setOpen(false)
        setTouring(false)
        setOffers(false)
      }}
    >
      {idle && offers && !tourSeen && !touring && <TourOffer onDecide={decide} />}
      {open && (
        <HelpDialog
          onClose={() => setOpen(false)}
          onTour={isChartPage(page) ? () => decide(true) : null}
        />
      )}
      {touring && <Tour onEnd={() => decide(false)} />}
    </Room>
  )
}
