import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { chartIds } from '../../charts/chartIds'
import { knownOf } from '../../learn/builtInTasks'
import { maxProgressSize, parseProgress } from '../../learn/progressFile'
import type { PacksText } from '../../text/packsText'
import { loadPacks } from '../../text/loadTexts'
import { Find } from '../find/Find'
import { Header } from '../Header'
import { useLanguage } from '../language'
import { NotLoaded } from '../lazyPart'
import { loadedChart, useCharts } from '../loadedCharts'
import { setLoss } from '../offline/losses'
import { PageLink } from '../PageLink'
import { Problems } from '../Problems'
import { useAllTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'
import { ClassFiles } from './ClassFiles'
import { ClassTable } from './ClassTable'
import { TaskTable } from './TaskTable'
import { type Learner, toClassLessons, toClassRow } from './classRows'
import { toCourses } from './courses'
import { usePacks } from './packStore'
import { useClassPlace } from './useClassPlace'
import { useWords, type Words } from './useTask'
import { toShownPage } from '../shownPage'
import './class.css'

/** More files are not shown together. */
const mostLearners = 500

/** The progress of several learners, read together by a trainer; nothing of it is kept. */
export function ClassPage({ arrived }: { arrived: boolean }) {
  const { ui } = useAllTexts()
  const text = useLoadedText(loadPacks)
  const words = useWords()
  const charts = useCharts(chartIds)
  if (text === 'failed' || words === 'failed' || charts === 'failed') return <NotLoaded />
  if (text === null || words === null || charts === 'loading') {
    return <p className="loading">{ui.working}</p>
  }
  return <ClassShown text={text} words={words} arrived={arrived} />
}

/** What is wrong with a file; several may say the same. */
interface Fault {
  readonly id: number
  readonly words: string
}

let lastId = 0

function ClassShown({ text, words, arrived }: { text: PacksText; words: Words; arrived: boolean }) {
  const said = text.class
  const texts = useAllTexts()
  const { place, problems, dismissProblems, change } = useClassPlace()
  const { theme, language } = place
  useLanguage(language)
  const packs = usePacks()
  const courses = useMemo(() => toCourses(words.lessons, packs, texts), [words, packs, texts])
  const charts = useMemo(() => chartIds.map(loadedChart), [])
  const [learners, setLearners] = useState<readonly Learner[]>([])
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [status, setStatus] = useState('')
  /** The learners before some were removed. */
  const [before, setBefore] = useState<readonly Learner[] | null>(null)
  /** The learners as they are now, for files that have been read meanwhile; how often files are being read. */
  const now = useRef({ learners, readings: 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    setLoss('classFiles', learners.length > 0)
    return () => setLoss('classFiles', false)
  }, [learners])

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLayoutEffect(() => {
    if (!arrived) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrived])

  const known = knownOf(charts)
  const show = (next: readonly Learner[]) => {
    now.current.learners = next
    setLearners(next)
  }
  const add = async (files: readonly File[]) => {
    setStatus(said.reading)
    if (now.current.readings++ === 0) setFaults([])
    const found: Learner[] = []
    const wrong: string[] = []
    for (const file of files) {
      if (now.current.learners.length + found.length >= mostLearners) {
        wrong.push(said.tooMany(mostLearners))
        break
      }
      // Characters take up to four bytes.
      const isLarge = file.size > 4 * maxProgressSize
      const content = isLarge ? '' : await file.text().catch(() => null)
      if (isLarge) wrong.push(said.faults['too-large'](file.name, ''))
      else if (content === null) wrong.push(said.faults['not-read'](file.name, ''))
      else {
        const read = parseProgress(content, known)
        if ('fault' in read) wrong.push(said.faults[read.fault](file.name, read.place))
        else {
          found.push({ id: ++lastId, file: file.name, progress: read.progress })
          const { dropped } = read
          const some = dropped.slice(0, 8).join(', ')
          if (some) wrong.push(said.dropped(file.name, dropped.length > 8 ? `${some} …` : some))
        }
      }
    }
    const next = [...now.current.learners, ...found].slice(0, mostLearners)
    show(next)
    setFaults((others) => [...others, ...wrong.map((words) => ({ id: ++lastId, words }))])
    setBefore(null)
    if (--now.current.readings === 0) setStatus(said.added(next.length))
  }
  const remove = (kept: readonly Learner[], saying: string) => {
    setBefore(learners)
    show(kept)
    setStatus(saying)
    heading.current?.focus()
  }
  const lessons = useMemo(() => toClassLessons(courses, learners, said), [courses, learners, said])
  const rows = useMemo(
    () => learners.map((one) => toClassRow(one, lessons, charts)),
    [learners, lessons, charts],
  )
  const shownPage = toShownPage({ theme, language }, change)
  return (
    <div className="class-page">
      <Header page="class" explorer={shownPage} />
      <Problems explorer={{ problems, dismissProblems }} />
      <Find desk={{ page: 'class', shown: shownPage, run: null }} />
      <main aria-labelledby={`${id}title`}>
        <div className="class-intro">
          <h2 id={`${id}title`} tabIndex={-1} ref={heading}>
            {said.title}
          </h2>
          <p>{said.intro}</p>
          <p className="class-back">
            <PageLink shown={shownPage} from="class" to="learn" query="part=packs">
              {said.toPacks}
            </PageLink>
          </p>
        </div>
        <ClassFiles
          text={said}
          rows={rows}
          lessons={lessons}
          onFiles={(files) => void add(files)}
          onClear={() => remove([], said.cleared)}
        />
        {faults.length > 0 && (
          <ul className="class-faults" role="alert">
            {faults.map((fault) => (
              <li key={fault.id}>{fault.words}</li>
            ))}
          </ul>
        )}
        <p role="status" className="class-said">
          {status}{' '}
          {before && (
            <button
              type="button"
              className="outlined"
              onClick={() => {
                show(before)
                setBefore(null)
                setStatus(said.added(before.length))
                heading.current?.focus()
              }}
            >
              {said.takeBack}
            </button>
          )}
        </p>
        {rows.length === 0 ? (
          <p className="class-none">
            {said.none} {said.how}
          </p>
        ) : (
          <>
            <ClassTable
              text={said}
              rows={rows}
              lessons={lessons}
              onRemove={({ learner, name }) =>
                remove(
                  learners.filter((one) => one !== learner),
                  said.removed(name),
                )
              }
            />
            <TaskTable text={said} rows={rows} lessons={lessons} />
          </>
        )}
      </main>
    </div>
  )
}
