import { useMemo, useState } from 'react'
import { type Change, type InputName, type Value, withChanges } from '../../insight/inputs'
import { countOf, type Way } from '../../insight/ways'
import { formatFragment } from '../../run/permalink'
import { type Run, runWorld } from '../../run/run'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { changeWords, inputWords, valueWords } from '../../words/inputWords'

const shownFirst = 4
const shownAtMost = 60

/** Where somebody wants to stand after trying a way. */
export type Landing = (run: Run) => number

/** Ways to something, fewest changes first; each can be tried with one click. */
export function Ways({
  explorer,
  ways,
  landing,
  cut = false,
}: {
  explorer: Explorer
  ways: readonly Way[]
  landing: Landing
  /** There are more ways than these. */
  cut?: boolean
}) {
  const { insight } = useAllTexts()
  const [all, setAll] = useState(false)
  const shown = ways.slice(0, all ? shownAtMost : shownFirst)
  const hidden = ways.length - shown.length
  return (
    <>
      <ul className="ways">
        {shown.map((way) => (
          <WayLine key={JSON.stringify(way)} explorer={explorer} way={way} landing={landing} />
        ))}
      </ul>
      {(hidden > 0 || all) && ways.length > shownFirst && (
        <button type="button" className="quiet more-ways" onClick={() => setAll(!all)}>
          {all ? insight.fewer : insight.more(hidden)}
        </button>
      )}
      {(all || ways.length <= shownFirst) && (hidden > 0 || cut) && (
        <p className="panel-note">{insight.cut(shown.length)}</p>
      )}
    </>
  )
}

function WayLine({ explorer, way, landing }: { explorer: Explorer; way: Way; landing: Landing }) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart, world } = explorer
  const [chosen, setChosen] = useState<Readonly<Record<InputName, Value>>>({})
  const inputs = Object.keys(way)
  const chosenOf = (input: InputName): Value =>
    Object.hasOwn(chosen, input) ? (chosen[input] ?? null) : (way[input]?.[0] ?? null)
  const changes = inputs.map((input): Change => ({ input, value: chosenOf(input) }))
  const said = changes
    .map(({ input, value }) => changeWords(texts, chart, input, value))
    .join(` ${insight.and} `)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the changes follow from way and choice.
  const run = useMemo(
    () => runWorld(chart, withChanges(chart, world, changes)),
    [chart, world, way, chosen],
  )
  const at = Math.max(0, landing(run))
  const link = formatFragment(run, {
    position: at,
    view: explorer.view,
    theme: explorer.theme,
    pinned: explorer.pinned,
  })
  return (
    <li>
      <ul className="changes">
        {inputs.map((input) => (
          <ChangeLine
            key={input}
            explorer={explorer}
            input={input}
            values={way[input] ?? []}
            value={chosenOf(input)}
            onChoose={(value) => setChosen({ ...chosen, [input]: value })}
          />
        ))}
      </ul>
      {inputs.some(explorer.isLocked) ? (
        <span className="locked-line">{explorer.bounds?.note}</span>
      ) : (
        <a
          className="try"
          href={link}
          aria-label={insight.tryThis(said)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            explorer.tryOut(run.world, at, said)
          }}
        >
          {insight.try}
        </a>
      )}
      {countOf(way) > 1 && <small className="panel-note">{insight.waysInOne(countOf(way))}</small>}
    </li>
  )
}

/** One change; where several values serve alike, one of them can be chosen. */
function ChangeLine({
  explorer: { chart },
  input,
  values,
  value,
  onChoose,
}: {
  explorer: Explorer
  input: InputName
  values: readonly Value[]
  value: Value
  onChoose: (value: Value) => void
}) {
  const texts = useAllTexts()
  if (values.length === 1) return <li>{changeWords(texts, chart, input, value)}</li>
  const name = inputWords(texts, chart, input)
  return (
    <li>
      <label className="choice">
        <span>{name}</span>
        <select
          value={String(value)}
          onChange={(event) =>
            onChoose(values.find((one) => String(one) === event.target.value) ?? null)
          }
        >
          {values.map((one) => (
            <option key={String(one)} value={String(one)}>
              {valueWords(texts, chart, input, one)}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}
