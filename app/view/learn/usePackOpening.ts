import { useEffect, useRef, useState } from 'react'
import { firstChartId } from '../../charts/charts'
import { standardSetting } from '../../charts/defineChart'
import type { CheckedPack } from '../../learn/checkPack'
import type { Pack } from '../../learn/packs'
import type { PackProblem } from '../../learn/packProblem'
import { parsePack } from '../../learn/parsePack'
import type { SourceFault } from '../../text/packsText'
import type { Size } from '../../words/packWords'
import { ask, cancelQuestions } from '../insight/insightClient'
import { type Draft, toDraft } from './packDraft'
import { carriesPack } from './packLink'
import { type ReadSource, readFile, readParameter } from './packSource'
import { mostPacks, packStore } from './packStore'

/** How the opening of a pack stands. */
export type Opening =
  | { readonly state: 'reading'; readonly name: string }
  | {
      readonly state: 'checking'
      readonly name: string
      readonly done: number
      readonly of: number
    }
  | {
      readonly state: 'unread'
      readonly name: string
      readonly fault: SourceFault
      readonly what: string | Size
    }
  | {
      readonly state: 'refused'
      readonly name: string
      readonly problems: readonly PackProblem[]
      readonly draft: Draft | null
    }
  | {
      readonly state: 'failed'
      readonly message: string
      readonly pack: Pack
      readonly name: string
    }
  | { readonly state: 'asks'; readonly pack: Pack; readonly before: Pack }
  | { readonly state: 'full' | 'cancelled' }
  | { readonly state: 'opened'; readonly pack: Pack; readonly again: boolean }

/** Runs the tasks of a pack beside the page. The returned function stops listening. */
export const askAbout = (pack: Pack, listen: Parameters<typeof ask<'pack'>>[1]): (() => void) =>
  ask<'pack'>({ kind: 'pack', chart: firstChartId, setting: standardSetting, pack }, listen)

const isSame = (one: Pack, other: Pack) => {
  const { $schema: _, ...left } = one
  const { $schema: __, ...right } = other
  return JSON.stringify(left) === JSON.stringify(right)
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Opens packs: reads them, runs their tasks, and opens those without a problem. Of two the latter
 * counts. `parameter` is what the address says; `onOpened` is told when a pack is open.
 */
export function usePackOpening(parameter: string | null, onOpened: (pack: Pack) => void) {
  const [opening, setOpening] = useState<Opening | null>(null)
  const stop = useRef(() => {})

  /** Ends what is under way; says whether a later step still counts. */
  const begin = () => {
    stop.current()
    const controller = new AbortController()
    let ignore = () => {}
    stop.current = () => {
      controller.abort()
      ignore()
    }
    return {
      signal: controller.signal,
      listen: (stopListening: () => void) => {
        ignore = stopListening
      },
    }
  }

  const finish = (pack: Pack, again = false) => {
    packStore.open(pack)
    setOpening({ state: 'opened', pack, again })
    onOpened(pack)
  }

  const settle = (pack: Pack, name: string, { problems }: CheckedPack) => {
    if (problems.length > 0) {
      return setOpening({ state: 'refused', name, problems, draft: toDraft(pack) })
    }
    const open = packStore.get()
    const before = open.find(({ id }) => id === pack.id)
    if (before) setOpening({ state: 'asks', pack, before })
    else if (open.length >= mostPacks) setOpening({ state: 'full' })
    else finish(pack)
  }

  const check = (pack: Pack, name: string) => {
    const { listen } = begin()
    const open = packStore.get().find(({ id }) => id === pack.id)
    if (open && isSame(open, pack)) return finish(pack, true)
    setOpening({ state: 'checking', name, done: 0, of: 0 })
    listen(
      askAbout(pack, (answering) => {
        if (answering.state === 'working') {
          setOpening({ state: 'checking', name, done: answering.done, of: answering.of })
        } else if (answering.state === 'answered') settle(pack, name, answering.answer)
        else if (answering.state === 'cancelled') setOpening({ state: 'cancelled' })
        else setOpening({ state: 'failed', message: answering.message, pack, name })
      }),
    )
  }

  const open = async (name: string, read: (signal: AbortSignal) => Promise<ReadSource>) => {
    const { signal } = begin()
    setOpening({ state: 'reading', name })
    const source = await read(signal)
    if (signal.aborted) return
    if ('fault' in source) return setOpening({ state: 'unread', name, ...source })
    const { pack, problems } = parsePack(source.text)
    if (pack) check(pack, name)
    else {
      const draft = toDraft(readJson(source.text))
      setOpening({ state: 'refused', name, problems, draft })
    }
  }

  const openParameter = (value: string) =>
    open(carriesPack(value) ? '' : value.slice(0, 200), (signal) => readParameter(value, signal))

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address is opened anew
  useEffect(() => {
    if (parameter !== null && parameter !== '') void openParameter(parameter)
  }, [parameter])
  useEffect(() => () => stop.current(), [])

  return {
    opening,
    openFile: (file: File) => void open(file.name, () => readFile(file)),
    openAddress: (address: string) => void openParameter(address),
    /** Checks a pack that is there already, such as one from the editor. */
    openPack: (pack: Pack) => check(pack, pack.title),
    replace: (pack: Pack) => finish(pack),
    cancel: () => {
      stop.current()
      if (opening?.state === 'checking') cancelQuestions()
      setOpening({ state: 'cancelled' })
    },
    dismiss: () => {
      stop.current()
      setOpening(null)
    },
  }
}

export type PackOpening = ReturnType<typeof usePackOpening>
