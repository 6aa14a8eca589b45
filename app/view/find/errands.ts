import { firstChartId } from '../../charts/charts'
import { type ProviderKey, splitProviderKey } from '../../mapi/computer'
import type { AllTexts } from '../../text/texts'
import { visit } from '../pages'
import { type Desk, type Errand, leaveErrand, takeErrand } from './desk'

/** So long, in milliseconds, a part of the page may take to come. */
const patience = 3000

/** Calls back with an element as soon as it is there to be seen. */
function whenThere(findElement: () => HTMLElement | null, act: (element: HTMLElement) => void) {
  const end = performance.now() + patience
  const look = () => {
    const element = findElement()
    if (element?.closest('details:not([open])')) openAround(element)
    if (element?.checkVisibility()) act(element)
    else if (performance.now() < end) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens what an element is folded away in. */
function openAround(element: HTMLElement) {
  const details = element.closest<HTMLDetailsElement>('details:not([open])')
  if (details) details.open = true
}

function focus(element: HTMLElement) {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

/** On a small screen the panels are tabs. */
function showTab(name: string) {
  for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
    if (tab.textContent === name) tab.click()
  }
}

const findLabelled = (label: string) =>
  document.querySelector<HTMLElement>(`:is(input, select)[aria-label="${CSS.escape(label)}"]`)

/** The control of an input. */
const findControl = (parameter: string) =>
  document.querySelector<HTMLElement>(`[data-input="${CSS.escape(parameter)}"]`)

/** Does what a hit stands for; on a page without a run it goes to the page that has one. */
export function carryOut(errand: Errand, desk: Desk, texts: AllTexts): void {
  const { run, shown } = desk
  if (!run) {
    leaveErrand(errand)
    shown.settle()
    visit(firstChartId, shown)
    return
  }
  const { explorer } = run
  const { ui } = texts
  switch (errand.kind) {
    case 'step':
      run.onOpen(errand.node)
      whenThere(
        () =>
          document.querySelector<HTMLElement>(
            `.canvas [data-step="${errand.node}"], [data-outline="${errand.node}"] .outline-name`,
          ) ??
          (explorer.view === 'figure' ? document.querySelector<HTMLElement>('#why-title') : null),
        (shape) => shape.focus(),
      )
      return
    case 'position':
      explorer.send({ type: 'GO', position: errand.position })
      return
    case 'flag':
    case 'mask': {
      // Where chart and explanation stand alone, the call is not to be seen.
      explorer.setPresenting(false)
      showTab(ui.call)
      const { parameter } = errand
      if (errand.kind === 'mask') explorer.setInput(parameter, errand.mask)
      const control = errand.kind === 'flag' ? `${parameter}.${errand.flag}` : parameter
      whenThere(() => findControl(control), focus)
      return
    }
    case 'input':
      explorer.setPresenting(false)
      showTab(ui.call)
      whenThere(() => findControl(errand.parameter), focus)
      return
    case 'provider':
      explorer.setPresenting(false)
      showTab(ui.call)
      whenThere(() => findLabelled(failureLabel(texts, desk, errand.provider)), focus)
      return
    case 'reach':
      explorer.setPresenting(false)
      showTab(ui.why)
      run.onReach(`result ${errand.code}`)
      whenThere(() => findLabelled(texts.insight.howToGetTo), focus)
      return
  }
}

function failureLabel(texts: AllTexts, { run }: Desk, provider: ProviderKey): string {
  const { service, kind } = splitProviderKey(provider)
  const name = run?.explorer.chart.messageServices.find(({ id }) => id === service)?.name
  return texts.ui.failure(name ?? service, texts.providerKinds[kind])
}

/** Does what was chosen on a page without a run. */
export function carryOutLeft(desk: Desk, texts: AllTexts): void {
  const errand = takeErrand()
  if (errand) carryOut(errand, desk, texts)
}
