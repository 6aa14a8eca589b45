import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { ClassText } from '../../text/packsText'
import { useTexts } from '../TextsContext'
import { type ClassLesson, type ClassRow, guessWords, type SortKey, sortRows } from './classRows'

/** A row for each learner: what was seen, guessed and solved. */
export function ClassTable({
  text,
  rows,
  lessons,
  onRemove,
}: {
  text: ClassText
  rows: readonly ClassRow[]
  lessons: readonly ClassLesson[]
  onRemove: (row: ClassRow) => void
}) {
  const { language } = useTexts()
  const id = useId()
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({
    key: 'name',
    isDown: false,
  })
  const shown = sortRows(rows, sort.key, sort.isDown, language)
  const columns: readonly { key: SortKey; name: string }[] = [
    { key: 'name', name: text.learner },
    { key: 'steps', name: text.parts.steps },
    { key: 'exits', name: text.parts.exits },
    { key: 'guesses', name: text.predictions },
    ...lessons.map(({ title }, key) => ({ key, name: title })),
  ]
  /** Names begin with the first, numbers with the highest. */
  const choose = (key: SortKey) =>
    setSort({ key, isDown: key === sort.key ? !sort.isDown : key !== 'name' })
  return (
    <section aria-labelledby={`${id}title`} className="class-part">
      <h3 id={`${id}title`}>{text.table}</h3>
      <div className="class-box">
        <table className="class-table">
          <thead>
            <tr>
              <td colSpan={4} />
              <th colSpan={lessons.length} scope="colgroup">
                {text.solved}
              </th>
              <td className="class-remove" />
            </tr>
            <tr>
              {columns.map(({ key, name }) => {
                const isSorted = key === sort.key
                const Arrow = sort.isDown ? ArrowDown : ArrowUp
                return (
                  <th
                    key={key}
                    scope="col"
                    aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className="class-sort"
                      title={text.sortBy(name)}
                      onClick={() => choose(key)}
                    >
                      {name} {isSorted && <Arrow size={13} aria-hidden="true" />}
                    </button>
                  </th>
                )
              })}
              <td className="class-remove" />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.learner.id}>
                <th scope="row">
                  {row.name}
                  {row.name !== row.learner.file && <small>{row.learner.file}</small>}
                </th>
                {[row.steps, row.exits].map(({ seen, of }, index) => (
                  <td key={columns[index + 1]?.key} title={text.of(seen, of)}>
                    {text.share(seen, of)}
                  </td>
                ))}
                <td>{guessWords(text, row.guesses)}</td>
                {row.lessons.map(({ seen, of }, index) => (
                  <td key={lessons[index]?.id} className={seen === of ? 'all' : ''}>
                    {text.of(seen, of)}
                  </td>
                ))}
                <td className="class-remove">
                  <button
                    type="button"
                    className="quiet"
                    aria-label={text.remove(row.name)}
                    title={text.remove(row.name)}
                    onClick={() => onRemove(row)}
                  >
                    <Trash2 size={15} aria-hidden="true" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
