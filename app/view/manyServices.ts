import { type RefObject, useEffect } from 'react'
import type { ServiceState } from '../charts/chartDefinition'

/** From so many services on, lists of them are bounded and fold what is not needed. */
export const manyServices = 13

/** Whether two moments show a service alike: its row need not be drawn again. */
export const looksAlike = (a: ServiceState, b: ServiceState): boolean =>
  a === b ||
  (a.id === b.id &&
    a.name === b.name &&
    a.status === b.status &&
    a.providers.length === b.providers.length &&
    a.providers.every((one, at) => {
      const other = b.providers[at]
      return one.id === other?.id && one.status === other.status && one.hresult === other.hresult
    }))

/** Keeps the row of a service in sight where its list scrolls, without moving anything else. */
export function useServiceInView(box: RefObject<HTMLElement | null>, service: string | null): void {
  useEffect(() => {
    const list = box.current
    if (!list || service === null || list.scrollHeight <= list.clientHeight) return
    const row = list.querySelector(`[data-service="${service}"]`)
    if (!row) return
    const [frame, at] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
    if (at.top - at.height < frame.top || at.bottom > frame.bottom) {
      list.scrollTop += at.top - frame.top - (frame.height - at.height) / 2
    }
  }, [box, service])
}
