import { type ReactNode, useId, useRef, useState } from 'react'

interface Tab {
  readonly id: string
  readonly name: string
  readonly content: ReactNode
}

/** The parts of the page as tabs, for small screens; arrow keys move between them. */
export function StoryTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [chosen, choose] = useState(tabs[0]?.id)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (step: number) => {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    choose(next.id)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(id + next.id)}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={id + tab.id}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1)
              if (event.key === 'ArrowLeft') move(-1)
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        className="story-tab"
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${chosen}`}
      >
        {tabs.find((tab) => tab.id === chosen)?.content}
      </div>
    </>
  )
}
