import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Tab {
  id: string
  name: string
  content: ReactNode
}

/** Panels as tabs, for small screens; arrow keys move between them. */
export function Tabs({
  label,
  tabs,
  follow,
}: {
  label: string
  tabs: readonly Tab[]
  follow: string | null
}) {
  const [chosen, choose] = useState('why')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (follow !== null) choose('why')
  }, [follow])
  const current = tabs.find((tab) => tab.id === chosen)
  const move = (step: number) => {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    choose(next.id)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(id + next.id)}`)?.focus()
  }
  return (
    <section className="tabs" aria-label={label}>
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
      <div className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={id + chosen}>
        {current?.content}
      </div>
    </section>
  )
}
