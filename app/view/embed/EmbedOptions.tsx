import { chartIds } from '../../charts/chartIds'
import { languages, themes, type View } from '../../run/permalink'
import type { EmbedText } from '../../text/embedText'
import { languageNames } from '../language'
import { useAllTexts } from '../TextsContext'
import { type Chosen, type Embedded, starts } from './chosen'
import { Field } from './Field'
import { bounds, type FrameSize, parseWhole, presets } from './frameSize'

const maxTitle = 200
const sizes: readonly Chosen['preset'][] = [...presets.keys(), 'own']

/** The options of the frame. */
export function EmbedOptions({
  text,
  chosen,
  embedded: { views, view, position, steps },
  title,
  chartFailed,
  onChoose,
}: {
  text: EmbedText
  chosen: Chosen
  embedded: Embedded
  title: string
  /** The chart that is chosen cannot be loaded. */
  chartFailed: boolean
  onChoose: (part: Partial<Chosen>) => void
}) {
  const { ui, chartNames } = useAllTexts()
  const viewNames: Record<View, string> = {
    full: text.fullChart,
    figure: ui.figureView,
    outline: ui.outline,
    ...ui.tables,
  }
  const startNames = {
    first: text.firstStep,
    current: text.currentStep(position + 1),
    last: text.lastStep,
    number: text.stepNumber,
  }
  const toSizeName = ({ width, height }: FrameSize) =>
    width === 'full' ? text.fullWidth(height) : `${width} × ${height}`
  const toSizeWord = (index: Chosen['preset']) => {
    const preset = index === 'own' ? undefined : presets[index]
    return preset ? toSizeName(preset) : text.ownSize
  }
  const ticks = { controls: text.controls, plays: text.playsAtOnce }
  return (
    <div className="embed-options">
      <Choice
        name={text.chart}
        problem={chartFailed ? ui.notLoaded : undefined}
        value={chosen.chart}
        values={chartIds}
        word={(one) => chartNames[one]}
        onChoose={(chart) => onChoose({ chart })}
      />
      <Choice
        name={text.view}
        value={view}
        values={views}
        word={(one) => viewNames[one]}
        onChoose={(one) => onChoose({ view: one })}
      />
      <Choice
        name={ui.language}
        value={chosen.language}
        values={[null, ...languages]}
        word={(one) => (one === null ? text.readers : languageNames[one])}
        speaks
        onChoose={(language) => onChoose({ language })}
      />
      <Choice
        name={ui.theme}
        value={chosen.theme}
        values={[...themes].reverse()}
        word={(one) => (one === 'auto' ? text.readers : ui.themes[one])}
        onChoose={(theme) => onChoose({ theme })}
      />
      <Choice
        name={text.start}
        value={chosen.start}
        values={starts}
        word={(one) => startNames[one]}
        onChoose={(start) => onChoose({ start })}
      />
      {chosen.start === 'number' && (
        <NumberField
          name={text.stepNumber}
          least={1}
          most={steps}
          value={chosen.step}
          problem={text.stepRange(1, steps)}
          onChange={(step) => onChoose({ step })}
        />
      )}
      <div className="embed-ticks">
        {(['controls', 'plays'] as const).map((tick) => (
          <label key={tick}>
            <input
              type="checkbox"
              checked={chosen[tick]}
              onChange={({ target }) => onChoose({ [tick]: target.checked })}
            />
            {ticks[tick]}
          </label>
        ))}
      </div>
      <Choice
        name={text.size}
        value={chosen.preset}
        values={sizes}
        word={toSizeWord}
        onChoose={(preset) => onChoose({ preset })}
      />
      {chosen.preset === 'own' && (
        <div className="embed-size">
          {(['width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              name={text[side]}
              {...bounds[side]}
              value={chosen[side]}
              problem={text.range(bounds[side].least, bounds[side].most)}
              onChange={(value) => onChoose({ [side]: value })}
            />
          ))}
        </div>
      )}
      <Field name={text.frameTitle}>
        <input
          type="text"
          maxLength={maxTitle}
          value={title}
          onChange={({ target }) => onChoose({ title: target.value })}
          onBlur={() => title.trim() === '' && onChoose({ title: null })}
        />
      </Field>
    </div>
  )
}

/** An option that is a whole number; out of its bounds it is marked. */
function NumberField({
  name,
  least,
  most,
  value,
  problem,
  onChange,
}: {
  name: string
  least: number
  most: number
  value: string
  /** What is said where it is out of its bounds. */
  problem: string
  onChange: (value: string) => void
}) {
  const isWrong = parseWhole(value, least, most) === null
  return (
    <Field name={name} problem={isWrong ? problem : undefined}>
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        aria-invalid={isWrong}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  )
}

/** An option that is a list. */
function Choice<Value extends string | number | null>({
  name,
  problem,
  value,
  values,
  word,
  speaks,
  onChoose,
}: {
  name: string
  problem?: string | undefined
  value: Value
  values: readonly Value[]
  word: (value: Value) => string
  /** Are its words in the language that they name? */
  speaks?: true
  onChoose: (value: Value) => void
}) {
  return (
    <Field name={name} problem={problem}>
      <select
        value={String(value)}
        onChange={({ target }) => {
          const one = values.find((one) => String(one) === target.value)
          if (one !== undefined) onChoose(one)
        }}
      >
        {values.map((one) => (
          <option
            key={String(one)}
            value={String(one)}
            lang={speaks && one !== null ? String(one) : undefined}
          >
            {word(one)}
          </option>
        ))}
      </select>
    </Field>
  )
}
