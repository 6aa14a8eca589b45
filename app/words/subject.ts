import type { Chart } from '../charts/chartDefinition'
import { splitProviderKey } from '../mapi/computer'
import type { Step } from '../run/run'
import type { Texts } from '../text/texts'
import { serviceName } from './names'

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
