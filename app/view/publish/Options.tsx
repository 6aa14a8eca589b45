import { scales } from '../../publish/formats'
import { arrangements, inks } from '../../publish/publication'
import { languages } from '../../run/permalink'
import type { ExportText } from '../../text/exportText'
import { languageNames } from '../language'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { drawnViews, type OptionName, paths, type Settings } from './offers'
import { scaled, sizeOf } from './png'
import type { Making } from './useExport'

/** The options of a format, each a list. */
export function Options({
  text,
  explorer,
  making,
  settings,
  options,
  onChoose,
}: {
  text: ExportText
  explorer: Explorer
  making: Making
  settings: Settings
  options: readonly OptionName[]
  onChoose: (option: Partial<Settings>) => void
}) {
  const { ui } = useTexts()
  const { position } = explorer
  const made = making.state === 'made' ? making.made : making.state === 'working' && making.before
  const size = made ? sizeOf(made.text) : null
  const lists: { [Name in OptionName]: ListOf<Name> } = {
    view: { name: text.view, values: drawnViews, word: (one) => text.views[one] },
    path: {
      name: text.path,
      values: paths.filter((one) => one !== 'current' || position > 0),
      word: (one) => (one === 'current' ? text.paths.current(position + 1) : text.paths[one]),
    },
    ink: { name: ui.theme, values: inks, word: (one) => text.inks[one] },
    arrangement: {
      name: text.arrangement,
      values: arrangements,
      word: (one) => text.arrangements[one],
    },
    language: {
      name: ui.language,
      values: languages,
      word: (one) => languageNames[one],
      speaks: true,
    },
    scale: {
      name: text.size,
      values: scales,
      word: (one) => text.times(one, size && scaled(size, one)),
    },
  }
  return (
    <fieldset className="export-options">
      <legend className="visually-hidden">{text.options}</legend>
      {options.map((option) => (
        <OptionList
          key={option}
          list={lists[option] as ListOf<OptionName>}
          value={settings[option]}
          onChoose={(value) => onChoose({ [option]: value })}
        />
      ))}
    </fieldset>
  )
}

interface ListOf<Name extends OptionName> {
  readonly name: string
  readonly values: readonly Settings[Name][]
  readonly word: (value: Settings[Name]) => string
  /** Are its words in the language that they name? */
  readonly speaks?: true
}

function OptionList({
  list: { name, values, word, speaks },
  value,
  onChoose,
}: {
  list: ListOf<OptionName>
  value: Settings[OptionName]
  onChoose: (value: Settings[OptionName]) => void
}) {
  return (
    <label className="export-option">
      <span>{name}</span>
      <select
        value={String(value)}
        onChange={({ target }) => {
          const chosen = values.find((one) => String(one) === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={String(one)} {...(speaks && { lang: String(one) })}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
