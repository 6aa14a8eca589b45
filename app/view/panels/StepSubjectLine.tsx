import type { Chart } from '../../charts/chartDefinition'
import { splitProviderKey } from '../../mapi/computer'
import type { Step } from '../../run/run'
import type { Texts } from '../../text/texts'
import { serviceName } from '../inputText'
import { useTexts } from '../TextsContext'

/** The service and the kind of provider that a step is about, in words; empty where there is none. */
export function subjectWords(
  chart: Chart,
  { subject }: Step,
  texts: Texts,
): { service: string; kind: string } {
  const provider = subject.provider && splitProviderKey(subject.provider)
  const id = provider ? provider.service : subject.service
  return {
    service: id === undefined ? '' : serviceName(chart, id),
    kind: provider ? texts.providerKinds[provider.kind] : '',
  }
}

/** Both in one line: `Microsoft Exchange, message store`. */
export function subjectName(chart: Chart, step: Step, texts: Texts): string {
  const { service, kind } = subjectWords(chart, step, texts)
  return [service, kind].filter(Boolean).join(', ')
}

export function StepSubjectLine({ chart, step }: { chart: Chart; step: Step }) {
  const name = subjectName(chart, step, useTexts())
  return name === '' ? null : <p className="subject">{name}</p>
}
