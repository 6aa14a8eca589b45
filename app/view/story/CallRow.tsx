import { ArrowDown, ArrowUp, Copy, SquareArrowOutUpRight, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { toHex } from '../../mapi/flags'
import { resultCodes } from '../../mapi/resultCodes'
import { maxCalls } from '../../story/story'
import type { ToldCall } from '../../story/tell'
import type { StoryText } from '../../text/storyText'
import { BasisTag } from '../panels/BasisTag'
import { detailWords } from '../../words/details'
import { isBadCode, ResultCodeWords } from '../ResultWords'
import { CodeTip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import { callNames, noteWords, shownInputs, waitingAt } from './callWords'
import { CallLanes, type MarkKind } from './CallLanes'
import type { LaneRow } from './lanes'

/** So much of what is set stands in a row; the rest is counted. */
const maxShown = 6

/** What can be done with a call. */
export type CallAction = 'select' | 'open' | 'up' | 'down' | 'repeat' | 'remove'

const markOf = ({ refusal, run }: ToldCall): MarkKind => {
  if (refusal) return 'refused'
  if (!run?.outcome) return 'waits'
  return isBadCode(run.chart, run.outcome) ? 'failed' : 'done'
}

/** One call: who makes it, what is set in it, what it returned, and what it has done beside that. */
export const CallRow = memo(function CallRow({
  told,
  clients,
  index,
  count,
  lanes,
  selected,
  ahead,
  reachable,
  text,
  onAct,
}: {
  told: ToldCall
  clients: readonly string[]
  index: number
  count: number
  lanes: LaneRow
  selected: boolean
  /** Does it come after the one that is looked at? */
  ahead: boolean
  /** Is it the one that Tab goes to? */
  reachable: boolean
  text: StoryText
  onAct: (action: CallAction, index: number) => void
}) {
  const texts = useAllTexts()
  const { call, run, refusal, notes } = told
  const inputs = shownInputs(texts, told)
  const number = index + 1
  const names = callNames(told)
  const mark = markOf(told)
  const waits = run?.waiting ? waitingAt(texts, run) : null
  /** What a call that failed means, and what would have led on. */
  const means =
    mark === 'failed' && run?.outcome
      ? (chartText(texts, run.chart.id).steps[run.outcome.node]?.means.other ?? '')
      : ''
  const classes = ['told', mark, selected ? 'selected' : '', ahead ? 'ahead' : '']
  return (
    <li className={classes.filter(Boolean).join(' ')} data-call={index}>
      <span className="told-number" aria-hidden="true">
        {number}
      </span>
      <CallLanes row={lanes} caller={call.client} mark={mark} />
      <div className="told-body">
        <div className="told-head">
          <button
            type="button"
            className="told-select"
            data-part="select"
            aria-current={selected ? 'true' : undefined}
            tabIndex={reachable ? 0 : -1}
            onClick={() => onAct('select', index)}
          >
            <span className="visually-hidden">{text.callNumber(number)}: </span>
            <b>{clients[call.client]}</b>{' '}
            {names.length === 0 ? (
              <span className="told-name">{text.add[call.chart]}</span>
            ) : (
              names.map((name) => (
                <code key={name}>
                  {name.split(/(?<=::)|(?<=[a-z])(?=[A-Z])/).flatMap((part, i) =>
                    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name keep their order
                    i > 0 ? [<wbr key={i} />, part] : [part],
                  )}
                </code>
              ))
            )}
          </button>
        </div>
        <Result told={told} text={text} />
        {inputs.length > 0 && (
          <ul className="told-inputs">
            {inputs.slice(0, maxShown).map(({ name, flags, words }) => (
              <li key={name}>
                {flags ? (
                  <>
                    <span className="visually-hidden">{words} </span>
                    <code>{flags.join(' | ')}</code>
                  </>
                ) : (
                  words
                )}
              </li>
            ))}
            {inputs.length > maxShown && <li>+{inputs.length - maxShown}</li>}
          </ul>
        )}
        <ul className="told-notes">
          {refusal && (
            <li className="bad">
              {texts.ui.pair(text.cannotBeMade, text.refusals[refusal.reason])}{' '}
              <BasisTag basis={refusal.basis} />
            </li>
          )}
          {means !== '' && <li>{means}</li>}
          {waits !== null && (
            <li className="waiting">
              {text.waitsAt(waits)}{' '}
              <button type="button" className="small" onClick={() => onAct('open', index)}>
                {text.answerIt}
              </button>
            </li>
          )}
          {notes.map((note) => (
            <li
              key={`${note.kind} ${'provider' in note ? note.provider : ''}`}
              className={['was-told', 'limit-reached'].includes(note.kind) ? 'bad' : undefined}
            >
              {noteWords(texts, text, clients, told, note)} <BasisTag basis={note.basis} />
            </li>
          ))}
        </ul>
        {selected && (
          <fieldset className="told-actions" aria-label={text.actions(number)}>
            <button
              type="button"
              className="outlined"
              data-part="open"
              aria-label={text.openCall(number)}
              onClick={() => onAct('open', index)}
            >
              <SquareArrowOutUpRight size={15} aria-hidden="true" />
              {text.open}
            </button>
            <button
              type="button"
              className="quiet"
              data-part="up"
              aria-disabled={index === 0}
              onClick={() => index > 0 && onAct('up', index)}
            >
              <ArrowUp size={15} aria-hidden="true" />
              <span>{text.moveUp}</span>
            </button>
            <button
              type="button"
              className="quiet"
              data-part="down"
              aria-disabled={index === count - 1}
              onClick={() => index < count - 1 && onAct('down', index)}
            >
              <ArrowDown size={15} aria-hidden="true" />
              <span>{text.moveDown}</span>
            </button>
            <button
              type="button"
              className="quiet"
              data-part="repeat"
              aria-disabled={count >= maxCalls}
              onClick={() => count < maxCalls && onAct('repeat', index)}
            >
              <Copy size={15} aria-hidden="true" />
              <span>{text.repeat}</span>
            </button>
            <button
              type="button"
              className="quiet"
              data-part="remove"
              onClick={() => onAct('remove', index)}
            >
              <Trash2 size={15} aria-hidden="true" />
              <span>{text.remove}</span>
            </button>
          </fieldset>
        )}
      </div>
    </li>
  )
})

/** What came back: a code, what else is known of it, whether it is our reading. */
function Result({ told: { run, refusal }, text }: { told: ToldCall; text: StoryText }) {
  const texts = useAllTexts()
  if (refusal) {
    return (
      <div className="told-result">
        {refusal.hresult ? (
          <span>
            <b className="result-name bad">
              <CodeTip code={refusal.hresult} />
            </b>{' '}
            <span className="hex">{toHex(resultCodes[refusal.hresult])}</span>
          </span>
        ) : (
          <span className="no-code">{text.noResult}</span>
        )}
      </div>
    )
  }
  if (!run?.outcome) return null
  const { outcome, chart } = run
  const known = detailWords(texts, chart, outcome.details)
  return (
    <div className="told-result">
      <span>
        <ResultCodeWords chart={chart} end={outcome} />
      </span>
      {known.length > 0 && (
        <span className={outcome.isBad ? 'known bad' : 'known'}>{known.join(', ')}</span>
      )}
      {outcome.basis === 'inference' && <BasisTag basis="inference" />}
    </div>
  )
}
