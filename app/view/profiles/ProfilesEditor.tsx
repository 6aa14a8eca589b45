import { Plus, Trash2, Undo2, X } from 'lucide-react'
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import {
  type Computer,
  computerPresets,
  maxProfileName,
  maxProfiles,
  maxServices,
  type PresetId,
  presetIds,
  presetOf,
  providerKinds,
  toProfileNames,
} from '../../mapi/computer'
import {
  addProfile,
  addService,
  moveService,
  removeProfile,
  removeService,
  renameProfile,
  renameService,
  setProviders,
} from '../../mapi/profileEdits'
import { formatComputer } from '../../run/computerText'
import { useAllTexts } from '../TextsContext'
import { AddService } from './AddService'
import { profileFault } from './faults'
import { NameField } from './NameField'
import { type ServiceEdit, ServiceRow } from './ServiceRow'
import './profiles.css'

/** Of a link's 16,384 characters the profiles may take so many. */
const maxLength = 12_000

const fitsLink = (computer: Computer): boolean =>
  formatComputer(computer).reduce((sum, text) => sum + encodeURIComponent(text).length + 10, 0) <=
  maxLength

/** What has the focus when a change has been drawn: a selector within the dialog. */
const buttonOf = (service: string, name: 'up' | 'down' | 'remove') =>
  `[data-service="${service}"] [data-do="${name}"]`

/** The profiles of the computer and their message services; every change applies at once. */
export function ProfilesEditor({
  computer,
  onChange,
  onClose,
}: {
  computer: Computer
  onChange: (next: Computer) => void
  onClose: () => void
}) {
  const texts = useAllTexts()
  const { profiles: words, ui, help, language } = texts
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(0)
  /** The computers before, and what was changed: letters of one name are one change. */
  const [past, setPast] = useState<readonly { computer: Computer; change: string }[]>([])
  const [said, setSaid] = useState({ text: '', count: 0 })
  const [tooLong, setTooLong] = useState(false)
  const focusNext = useRef<string | null>(null)
  const profile = computer[Math.min(at, computer.length - 1)]
  const names = toProfileNames(computer)
  const preset = presetOf(computer)

  useEffect(() => {
    const dialog = box.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    dialog.querySelector('select')?.focus()
  }, [])
  useLayoutEffect(() => {
    const wanted = focusNext.current
    focusNext.current = null
    if (wanted === null) return
    const found = box.current?.querySelector<HTMLElement>(wanted)
    found?.focus()
    found?.scrollIntoView({ block: 'nearest' })
    if (found instanceof HTMLInputElement && found.type === 'text') found.select()
  })

  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }))
  /** Applies a change, unless it is none or does not fit into a link. */
  const change = (next: Computer, what: string, key = ''): boolean => {
    if (next === computer) return false
    const fits = fitsLink(next)
    setTooLong(!fits)
    if (!fits) return false
    if (key === '' || past.at(-1)?.change !== key) {
      setPast([...past, { computer, change: key }])
    }
    onChange(next)
    say(what)
    return true
  }
  const undo = () => {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    setTooLong(false)
    onChange(last.computer)
    say(words.said.undone)
  }

  const edit = (one: ServiceEdit) => {
    if (!profile) return
    const { services } = profile
    const position = services.findIndex((service) => service.id === one.id)
    const service = services[position]
    if (!service) return
    switch (one.type) {
      case 'rename':
        change(
          renameService(computer, one.id, one.name),
          words.said.renamed(one.name),
          `rename ${one.id}`,
        )
        break
      case 'providers': {
        const kinds = providerKinds.filter((kind) => one.kinds.includes(kind))
        const list = new Intl.ListFormat(language, { type: 'unit' })
        change(
          setProviders(computer, one.id, kinds),
          words.said.providers(
            service.name,
            list.format(kinds.map((kind) => texts.providerKinds[kind])),
          ),
        )
        break
      }
      case 'move':
        focusNext.current = buttonOf(one.id, one.by < 0 ? 'up' : 'down')
        change(
          moveService(computer, profile.name, one.id, one.by),
          words.said.moved(service.name, position + 1 + one.by, services.length),
        )
        break
      case 'remove': {
        const neighbour = services[position + 1] ?? services[position - 1]
        focusNext.current = neighbour ? buttonOf(neighbour.id, 'remove') : '.profiles-add select'
        change(removeService(computer, profile.name, one.id), words.said.removed(service.name))
      }
    }
  }
  const latestEdit = useRef(edit)
  latestEdit.current = edit
  const onEdit = useCallback((one: ServiceEdit) => latestEdit.current(one), [])

  const addOne = () => {
    if (computer.length >= maxProfiles) return
    let name = words.newName
    for (let count = 2; profileFault(texts, name, names) !== null; count++) {
      name = `${words.newName} ${count}`
    }
    if (!change(addProfile(computer, name), words.said.added(name))) return
    setAt(computer.length)
    focusNext.current = '.profiles-profile input'
  }
  const removeOne = () => {
    if (!profile || computer.length === 1) return
    if (!change(removeProfile(computer, profile.name), words.said.removed(profile.name))) return
    setAt(Math.max(0, Math.min(at, computer.length - 1) - 1))
    focusNext.current = '.profiles-list input:checked'
  }
  if (!profile) return null
  const { services } = profile
  const isFull = computer.length >= maxProfiles
  return (
    <dialog ref={box} className="profiles-dialog" aria-labelledby={`${id}title`} onClose={onClose}>
      <div className="profiles-head">
        <h2 id={`${id}title`}>{words.title}</h2>
        <button type="button" className="outlined" aria-disabled={past.length === 0} onClick={undo}>
          <Undo2 size={15} aria-hidden="true" /> {ui.undoReset}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={help.close}
          onClick={() => box.current?.close()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="profiles-body">
        <div className="profiles-preset">
          <label htmlFor={`${id}preset`}>{words.preset}</label>
          <select
            id={`${id}preset`}
            value={preset ?? 'own'}
            aria-describedby={`${id}says`}
            onChange={({ target: { value } }) => {
              const next = value as PresetId
              setAt(0)
              change(
                computerPresets[next],
                `${words.presets[next].name}. ${words.presets[next].says}`,
              )
            }}
          >
            {preset === null && <option value="own">{words.own}</option>}
            {presetIds.map((one) => (
              <option key={one} value={one}>
                {words.presets[one].name}
              </option>
            ))}
          </select>
          <p className="panel-note" id={`${id}says`}>
            {preset && words.presets[preset].says}
          </p>
        </div>

        <fieldset className="profiles-list">
          <legend>
            {words.profiles} <small>{words.count(computer.length, maxProfiles)}</small>
          </legend>
          {names.map((name, index) => (
            <label key={name}>
              <input
                type="radio"
                name={`${id}profile`}
                checked={name === profile.name}
                onChange={() => setAt(index)}
              />
              <span>{name}</span>
            </label>
          ))}
          <button
            type="button"
            className="quiet"
            aria-disabled={isFull}
            data-tip={isFull ? words.fullProfile : undefined}
            onClick={addOne}
          >
            <Plus size={16} aria-hidden="true" /> {words.addProfile}
          </button>
        </fieldset>

        <div className="profiles-profile">
          <label htmlFor={`${id}name`}>{words.profileName}</label>
          <NameField
            key={at}
            id={`${id}name`}
            name={profile.name}
            maxLength={maxProfileName}
            faultOf={(text) =>
              profileFault(
                texts,
                text,
                names.filter((name) => name !== profile.name),
              )
            }
            onName={(next) =>
              change(
                renameProfile(computer, profile.name, next),
                words.said.renamed(next),
                `rename profile ${at}`,
              )
            }
          />
          <button
            type="button"
            className="outlined"
            aria-disabled={computer.length === 1}
            onClick={removeOne}
          >
            <Trash2 size={15} aria-hidden="true" /> {words.removeProfile(profile.name)}
          </button>
        </div>

        <h3 id={`${id}services`}>
          {words.servicesOf(profile.name)}{' '}
          <small>{words.count(services.length, maxServices)}</small>
        </h3>
        <AddService
          computer={computer}
          profile={profile}
          onAdd={(service) =>
            change(addService(computer, profile.name, service), words.said.added(service.name))
          }
        />
        {tooLong && (
          <p className="field-problem" role="alert">
            {words.faults.link}
          </p>
        )}
        <p className="panel-note profiles-legend">
          {providerKinds.map((kind) => (
            <span key={kind}>{ui.pair(kind.toUpperCase(), texts.providerKinds[kind])}</span>
          ))}
        </p>
        {services.length === 0 ? (
          <p className="panel-note">{words.noServices}</p>
        ) : (
          <ol className="profiles-services" aria-labelledby={`${id}services`}>
            {services.map((service, index) => (
              <ServiceRow
                key={service.id}
                service={service}
                position={index + 1}
                isLast={index === services.length - 1}
                onEdit={onEdit}
              />
            ))}
          </ol>
        )}
      </div>
      <div className="profiles-foot">
        <p role="status">
          {said.text}
          {/* The same words are said again. */}
          {said.count % 2 === 1 && '\u00a0'}
        </p>
        <p className="panel-note">{words.sameEverywhere}</p>
      </div>
    </dialog>
  )
}
