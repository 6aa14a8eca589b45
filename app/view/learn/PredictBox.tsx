import { useEffect, useId, useRef, useState } from 'react'
import type { Guess } from '../../learn/prediction'
import { loadPredict } from '../../text/loadTexts'
import type { PredictText } from '../../text/predictText'
import { NotLoaded } from '../lazyPart'
import type { Explorer } from '../useExplorer'
import { useLoadedText } from '../useLoadedText'
import { PredictEnd } from './PredictEnd'
import { PredictQuestion } from './PredictQuestion'
import { Score } from './PredictScore'
import { type Explained, PredictTold } from './PredictTold'
import './predict.css'

interface PredictBoxProps {
  explorer: Explorer
  explained: Explained
}

/**
 * While a run is predicted: the question at a decision, how the guess came out, and at the end the
 * score. It stands where one looks for the explanation.
 */
export function PredictBox(props: PredictBoxProps) {
  const text = useLoadedText(loadPredict)
  if (text === 'failed') return <NotLoaded />
  return text && <Box {...props} text={text} />
}

type Stage = keyof PredictText['heading']

function stageOf({ run, position, hides, prediction }: Explorer, guess: Guess | undefined): Stage {
  if (prediction.asked) return 'asked'
  if (!hides && run.outcome && position === run.steps.length - 1) return 'end'
  if (!guess) return 'on'
  return guess.right ? 'right' : guess.edge === null ? 'shown' : 'wrong'
}

function Box({ explorer, explained, text }: PredictBoxProps & { text: PredictText }) {
  const { run, position, prediction } = explorer
  const { asked, guesses, insisted } = prediction
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const own = guesses.find(({ index }) => index === position)
  const before = guesses.find(({ index, right }) => right && index === position - 1)
  const guess = own ?? before
  const stage = stageOf(explorer, guess)

  /** What was pressed here may go with what it did; the keys of the player then act from here. */
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what takes the focus away
  useEffect(() => {
    const lost = pressed.current && document.activeElement === document.body
    pressed.current = false
    if (lost) box.current?.focus({ preventScroll: true })
  }, [run, position])

  const known = useRef(insisted)
  const [told, setTold] = useState<{ run: typeof run } | null>(null)
  useEffect(() => {
    if (known.current === insisted) return
    known.current = insisted
    setTold({ run })
    box.current?.focus()
  }, [insisted, run])

  return (
    <section
      ref={box}
      tabIndex={-1}
      className={`predict ${stage}`}
      aria-labelledby={id}
      onClickCapture={() => {
        pressed.current = true
      }}
    >
      <div className="predict-head">
        <h2 id={id}>{text.heading[stage]}</h2>
        {stage !== 'end' && <Score guesses={guesses} text={text} />}
      </div>
      {asked ? (
        <>
          {before && (
            <PredictTold explorer={explorer} guess={before} text={text} explained="elsewhere" />
          )}
          <PredictQuestion explorer={explorer} text={text} insists={told?.run === run} />
        </>
      ) : (
        <>
          {stage === 'on' && guesses.length === 0 && <p className="panel-note">{text.about}</p>}
          {guess && (
            <PredictTold
              explorer={explorer}
              guess={guess}
              text={text}
              explained={own && !own.right ? explained : 'elsewhere'}
            />
          )}
          {stage === 'end' && <PredictEnd explorer={explorer} text={text} />}
        </>
      )}
    </section>
  )
}
