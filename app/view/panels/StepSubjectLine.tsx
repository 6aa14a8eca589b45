import type { Chart } from '../../charts/chartDefinition'
import type { Step } from '../../run/run'
import { subjectName } from '../../words/subject'
import { useTexts } from '../TextsContext'

export function StepSubjectLine({ chart, step }: { chart: Chart; step: Step }) {
  const name = subjectName(chart, step, useTexts())
  return name === '' ? null : <p className="subject">{name}</p>
}
