import { stateMeta } from '../../run/graph'
import { Tip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { BasisTag } from './BasisTag'

/** The step's name, what it rests on, what it asks. */
export function StepTitle({ explorer, node }: { explorer: Explorer; node: string }) {
  const texts = useTexts()
  const meta = stateMeta(explorer.chart.machine, node)
  const words = chartText(texts, explorer.chart.id).steps[node]
  return (
    <>
      <h3 className="step-title">
        {words?.label}
        <BasisTag basis={meta.basis} reachable />
        {meta.historic && (
          <Tip className="tag historic" text={texts.historic.meaning}>
            {texts.historic.name}
          </Tip>
        )}
      </h3>
      <p className="asks">{words?.asks}</p>
      {words?.printed && words.printed !== words.label && (
        <p className="panel-note">{texts.ui.printed(words.printed)}</p>
      )}
    </>
  )
}
