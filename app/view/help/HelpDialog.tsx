import { X } from 'lucide-react'
import { Fragment, useEffect, useId, useRef, useState } from 'react'
import { type Key, isSingleCharacter, type KeyId, keyTable } from '../keys'
import { isKept } from '../offline/isKept'
import { preferences, usePreferences } from '../preferences'
import { StatusMark } from '../StatusMark'
import { useAllTexts } from '../TextsContext'
import { activeKeys } from '../useKeys'

const groups = ['player', 'page', 'chart', 'dialog'] as const
const bases = ['figure', 'text', 'reference', 'inference'] as const
const providerMarks = ['not-started', 'starting', 'running', 'left-out', 'disabled'] as const

/** The keys, the switch for those that are single characters, what marks mean, and the tour. */
export function HelpDialog({
  onClose,
  onTour,
}: {
  onClose: () => void
  /** `null` on a page that has no tour. */
  onTour: (() => void) | null
}) {
  const texts = useAllTexts()
  const { help, basis, historic, providerStatus, offline } = texts
  const { singleKeys } = usePreferences()
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    if (!dialog || dialog.open) return
    dialog.showModal()
  }, [])
  const close = () => box.current?.close()
  return (
    <dialog ref={box} className="help-dialog" aria-labelledby={`${id}title`} onClose={onClose}>
      <div className="help-head">
        <h2 id={`${id}title`}>{texts.ui.help}</h2>
        {onTour && (
          <button
            type="button"
            className="outlined"
            onClick={() => {
              close()
              onTour()
            }}
          >
            {help.tour}
          </button>
        )}
        <button type="button" className="quiet" aria-label={help.close} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="help-body">
        <section aria-labelledby={`${id}keys`}>
          <h3 id={`${id}keys`}>{help.keyboard}</h3>
          <KeyTables />
          <label className="switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={singleKeys}
              checked={singleKeys}
              aria-describedby={`${id}hint`}
              onChange={(event) => preferences.set({ singleKeys: event.target.checked })}
            />
            <span>{help.singleKeys}</span>
          </label>
          <p className="panel-note" id={`${id}hint`}>
            {help.singleKeysHint}
          </p>
        </section>
        <div>
          <section aria-labelledby={`${id}basis`}>
            <h3 id={`${id}basis`}>{help.basis}</h3>
            <dl>
              {bases.map((one) => (
                <div key={one}>
                  <dt>
                    <span className={`tag basis-${one}`}>{basis[one].name}</span>
                  </dt>
                  <dd>{basis[one].meaning}</dd>
                </div>
              ))}
              <div>
                <dt>
                  <span className="tag historic">{historic.name}</span>
                </dt>
                <dd>{historic.meaning}</dd>
              </div>
            </dl>
          </section>
          <section aria-labelledby={`${id}marks`}>
            <h3 id={`${id}marks`}>{help.providerMarks}</h3>
            <ul className="help-marks">
              {providerMarks.map((one) => (
                <li key={one}>
                  <span className={`chip ${one}`}>
                    <StatusMark status={one} />
                  </span>
                  {providerStatus[one]}
                </li>
              ))}
            </ul>
          </section>
          {isKept() && <p className="panel-note help-offline">{offline.ready}</p>}
        </div>
      </div>
    </dialog>
  )
}

/** The keys that do something on this page, as the table that handles them has them. */
function KeyTables() {
  const { help } = useAllTexts()
  const { singleKeys } = usePreferences()
  const [active] = useState(activeKeys)
  return groups.map((group) => {
    const rows = keyTable.filter(
      ({ id, acts, group: own }) =>
        own === group &&
        (acts === 'byItself' ? group === 'dialog' || active.has('step') : active.has(id)),
    )
    const shown = [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
      const keys = rows
        .flatMap((row) => (row.id === id ? row.keys : []))
        .filter((key) => singleKeys || !isSingleCharacter(key))
      return keys.length > 0 ? [{ id, keys }] : []
    })
    if (shown.length === 0) return null
    return (
      <table key={group}>
        <caption>{help.keyGroups[group]}</caption>
        <tbody>
          {shown.map(({ id, keys }) => (
            <tr key={id}>
              <th scope="row">{help.keys[id]}</th>
              <td>
                {(id === 'choose' ? keys.filter(isOuter) : keys).map((key, index) => (
                  <Fragment key={key.key}>
                    {index > 0 && (joints[id] ?? <small> {help.or} </small>)}
                    <KeyCap of={key} />
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  })
}

/** Between keys that belong together. */
const joints: Readonly<Partial<Record<KeyId, string>>> = { travel: ' ', choose: ' – ' }
/** Of keys in a row the first and the last one tell. */
const isOuter = (_: Key, index: number, { length }: readonly Key[]) =>
  index === 0 || index === length - 1

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)
const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** A key as it is printed on the keyboard; an arrow has its name, too. */
function KeyCap({ of: { key, command } }: { of: Key }) {
  const { keyNames } = useAllTexts().help
  const names: Readonly<Record<string, string>> = {
    Home: keyNames.home,
    End: keyNames.end,
    ' ': keyNames.space,
    Enter: keyNames.enter,
    Escape: keyNames.escape,
    ArrowLeft: keyNames.left,
    ArrowRight: keyNames.right,
    ArrowUp: keyNames.up,
    ArrowDown: keyNames.down,
  }
  const name = names[key] ?? key.toUpperCase()
  return (
    <>
      {command && (
        <>
          <kbd>{isApple ? '⌘' : keyNames.ctrl}</kbd>{' '}
        </>
      )}
      <kbd>
        {arrows[key] ? (
          <>
            <span aria-hidden="true">{arrows[key]}</span>
            <span className="visually-hidden">{name}</span>
          </>
        ) : (
          name
        )}
      </kbd>
    </>
  )
}
