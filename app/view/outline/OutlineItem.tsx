import { ArrowRight, Check, X } from 'lucide-react'
import { memo } from 'react'
import { type ResultCode, resultCodes } from '../../mapi/resultCodes'
import { toHex } from '../../mapi/flags'
import type { OutlineExit, OutlineStep } from '../../run/outline'
import type { EdgeMark, NodeMark, Touch } from '../../run/trail'
import type { AllTexts } from '../../text/texts'
import { BasisTag } from '../panels/BasisTag'
import { isIdentifier } from '../../words/stepLabel'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import { StepShape } from './StepShape'

interface OutlineItemProps {
  chart: string
  step: OutlineStep
  mark: NodeMark
  /** How often the run has been here. */
  visits: number
  /** How the run touches the exits, in their order. */
  exits: readonly EdgeMark[]
  /** Which provider or service the run is at here; empty where it is at none. */
  subject: string
  /** The code that an end returns. */
  hresult: ResultCode | null
  pinned: boolean
  parts: boolean
  /** Its name is in the tab order, and its exits are. */
  tabIndex: number
  exitsTabIndex: number
  /** Its exits can be chosen: what a button that does so is called. */
  choiceName: ((exit: string) => string) | null
  onOpen: (node: string) => void
  onOpenExit: (edge: string) => void
  onChoose: (edge: string) => void
  /** Moves the focus to a step. */
  onGo: (node: string) => void
}

/** One step of the outline: what it asks or does, how the run touches it, and where it leads. */
export const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  const { chart, step, mark, visits, subject, hresult, pinned, parts, tabIndex } = props
  const texts = useAllTexts()
  const { node, number } = step
  const words = chartText(texts, chart)
  const { label = node.id, asks } = words.steps[node.id] ?? {}
  const run = runWords(mark, visits, texts)
  const note = `outline-note-${number}`
  return (
    <li
      className={`outline-step ${mark.touch} basis-${node.basis} ${mark.failed ? 'failed' : ''}`}
      data-outline={node.id}
    >
      <div className="outline-head">
        <h4>
          <button
            type="button"
            className="outline-name"
            aria-current={mark.touch === 'current' ? 'step' : undefined}
            aria-describedby={note}
            tabIndex={tabIndex}
            onClick={() => props.onOpen(node.id)}
          >
            <StepShape shape={node.shape} historic={node.historic} number={number} />{' '}
            <span className={isIdentifier(label) ? 'identifier' : ''}>{label}</span>
          </button>
        </h4>
        <p className="outline-note" id={note}>
          <BasisTag basis={node.basis} />
          {node.historic && (
            <>
              {' '}
              <span className="tag historic" data-tip={texts.historic.meaning}>
                {texts.historic.name}
              </span>
            </>
          )}
          {run !== '' && (
            <>
              {' '}
              <span className="outline-run">{run}</span>
            </>
          )}
          {mark.failed && mark.touch !== 'untouched' && (
            <>
              {' '}
              <span className="outline-failed">
                <X size={13} aria-hidden="true" /> {texts.ui.failed}
              </span>
            </>
          )}
          {pinned && (
            <>
              {' '}
              <span className="outline-pinned">{texts.ui.pinnedRun}</span>
            </>
          )}
          {parts && (
            <>
              {' '}
              <span className="outline-parts">
                <span aria-hidden="true">≠</span> {texts.ui.partHere}
              </span>
            </>
          )}
        </p>
      </div>
      <div className="outline-body">
        {subject !== '' && <p className="outline-subject">{subject}</p>}
        <p>{asks}</p>
        {hresult !== null && (
          <p className="outline-code">
            {label !== hresult && <code>{hresult} </code>}
            <code>{toHex(resultCodes[hresult])}</code>
          </p>
        )}
        {step.exits.length > 0 && (
          <ul className="outline-exits" aria-label={texts.ui.exits}>
            {step.exits.map((exit, i) => (
              <Exit key={exit.edge.id} {...props} exit={exit} touch={props.exits[i]} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}, isSame)

/** One way on: its label explains it, its target moves the focus there. */
function Exit({
  chart,
  step,
  exit: { edge, number },
  touch: mark = { touch: 'untouched', failed: false },
  exitsTabIndex: tabIndex,
  choiceName,
  onOpenExit,
  onChoose,
  onGo,
}: OutlineItemProps & { exit: OutlineExit; touch: EdgeMark | undefined }) {
  const texts = useAllTexts()
  const words = chartText(texts, chart)
  const label =
    edge.label === null ? texts.outline.leadsOn : (words.exits[edge.label] ?? edge.label)
  const target = words.steps[edge.to]?.label ?? edge.to
  const said = exitWords(texts)[mark.touch]
  const failed = mark.failed && mark.touch !== 'untouched'
  const done = mark.touch === 'taken' || mark.touch === 'earlier'
  return (
    <li
      className={`outline-exit ${mark.touch} ${failed ? 'failed' : ''} ${choiceName ? 'choice' : ''}`}
    >
      <button
        type="button"
        className={`outline-label ${isIdentifier(label) || label === 'S_OK' ? 'identifier' : ''}`}
        aria-label={choiceName?.(label) ?? texts.outline.explainExit(label)}
        tabIndex={tabIndex}
        onClick={() => (choiceName ? onChoose : onOpenExit)(edge.id)}
      >
        {label}
      </button>
      <ArrowRight size={14} aria-hidden="true" />
      <span className="outline-to">
        <button
          type="button"
          className="outline-target"
          tabIndex={tabIndex}
          onClick={() => onGo(edge.to)}
        >
          <b>{number}</b> <span>{target}</span>
        </button>
        {edge.basis === 'inference' && step.node.basis !== 'inference' && (
          <BasisTag basis={edge.basis} />
        )}
        {said !== '' && (
          <span className="outline-taken">
            {failed ? (
              <X size={13} aria-hidden="true" />
            ) : (
              done && <Check size={13} aria-hidden="true" />
            )}
            {failed ? [said, texts.ui.failed].join(', ') : said}
          </span>
        )}
      </span>
    </li>
  )
}

function runWords({ touch, order }: NodeMark, visits: number, { outline }: AllTexts): string {
  if (order === null) return ''
  if (touch === 'ahead') return outline.ahead(order)
  if (touch === 'current') return outline.current(order)
  return visits > 1 ? outline.enteredAgain(order, visits) : outline.entered(order)
}

const exitWords = ({ ui, outline }: AllTexts): Readonly<Record<Touch, string>> => ({
  untouched: '',
  ahead: ui.aheadShort,
  earlier: ui.earlier,
  taken: ui.taken,
  leaving: outline.next,
  current: '',
})

/** Marks are made anew at each step of the run; an item is drawn anew only when one has changed. */
function isSame(before: OutlineItemProps, after: OutlineItemProps): boolean {
  const same = (a: EdgeMark, b: EdgeMark | undefined) =>
    a.touch === b?.touch && a.failed === b.failed
  return (Object.keys(after) as (keyof OutlineItemProps)[]).every((key) =>
    key === 'mark'
      ? same(before.mark, after.mark) && before.mark.order === after.mark.order
      : key === 'exits'
        ? before.exits.every((mark, i) => same(mark, after.exits[i]))
        : before[key] === after[key],
  )
}
