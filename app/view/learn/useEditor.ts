import { useEffect, useMemo, useRef, useState } from 'react'
import type { CheckedPack } from '../../learn/checkPack'
import type { PackProblem } from '../../learn/packProblem'
import type { Pack } from '../../learn/packs'
import { parsePack } from '../../learn/parsePack'
import { type Answering, cancelQuestions } from '../insight/insightClient'
import type { Draft } from './packDraft'
import { askAbout } from './usePackOpening'

/** So many changes can be taken back. */
const mostPast = 100
/** Typing rests so long before the tasks are run, in milliseconds. */
const rests = 400

/** The same item keeps its number when it is changed or moved: by it a form knows it again. */
const numbers = new WeakMap<object, number>()
let lastNumber = 0

export function numberOf(item: object): number {
  let number = numbers.get(item)
  if (number === undefined) {
    number = ++lastNumber
    numbers.set(item, number)
  }
  return number
}

/** The changed item is the same to a form. */
export function carry<Item extends object>(from: Item, to: Item): Item {
  numbers.set(to, numberOf(from))
  return to
}

/** What the tasks come to does not depend on their words. */
function toKey(pack: Pack): string {
  const tasks = pack.lessons.map((lesson) =>
    lesson.tasks.map((task) => {
      if (task.kind === 'built-in') return [task.task]
      if (task.kind === 'scenario') return [task.link, task.expects]
      const { link, goal, may, locked, most } = task
      return [link, goal, may, locked, most]
    }),
  )
  return JSON.stringify(tasks)
}

/** Runs the tasks of a pack beside the page, some time after the last change. */
function useCheck(pack: Pack | null): Answering<CheckedPack> | null {
  const key = pack && toKey(pack)
  const [shown, setShown] = useState<{ key: string; answering: Answering<CheckedPack> } | null>(
    null,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the tasks
  useEffect(() => {
    if (pack === null || key === null) return
    let busy = false
    let ignore = () => {}
    const timer = setTimeout(() => {
      busy = true
      ignore = askAbout(pack, (answering) => {
        busy = answering.state === 'working'
        setShown({ key, answering })
      })
    }, rests)
    return () => {
      clearTimeout(timer)
      ignore()
      // Nobody waits for it any more, and it may take long.
      if (busy) cancelQuestions()
    }
  }, [key])
  return shown?.key === key ? (shown?.answering ?? null) : null
}

/** A draft with its past, and what is wrong with it. */
export function useEditor(draft: Draft, onDraft: (draft: Draft) => void) {
  const [past, setPast] = useState<readonly Draft[]>([])
  const [said, setSaid] = useState('')
  const merged = useRef<string | null>(null)
  const focusNext = useRef<string | null>(null)
  const box = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to have the focus is there after a change
  useEffect(() => {
    const selector = focusNext.current
    focusNext.current = null
    if (selector !== null) box.current?.querySelector<HTMLElement>(selector)?.focus()
  }, [draft])

  const { pack, problems } = useMemo(() => parsePack(draft), [draft])
  const answering = useCheck(pack)
  const checked = answering?.state === 'answered' ? answering.answer : null
  const all: readonly PackProblem[] = pack ? (checked?.problems ?? []) : problems
  return {
    draft,
    box,
    said,
    /** The draft as a pack, where nothing is wrong with how it is written. */
    pack,
    problems: all,
    answering,
    checked,
    canUndo: past.length > 0,
    /**
     * Takes a change over. Changes with the same `key` in a row are taken back as one; `focus` is
     * a selector of what has the focus then.
     */
    change: (
      next: Draft,
      {
        key = null,
        words = '',
        focus = null,
      }: { key?: string | null; words?: string; focus?: string | null } = {},
    ) => {
      if (key === null || key !== merged.current) setPast([...past, draft].slice(-mostPast))
      merged.current = key
      focusNext.current = focus
      setSaid(words)
      onDraft(next)
    },
    undo: (words: string) => {
      const before = past.at(-1)
      if (!before) return
      setPast(past.slice(0, -1))
      merged.current = null
      setSaid(words)
      onDraft(before)
    },
  }
}

export type Editor = ReturnType<typeof useEditor>
/** How a change is taken over. */
export type How = Parameters<Editor['change']>[1]
