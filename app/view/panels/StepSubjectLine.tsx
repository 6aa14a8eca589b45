import { messageServices, splitProviderKey } from '../../mapi/computer'
import type { Step } from '../../run/run'
import type { Texts } from '../../text/texts'
import { useTexts } from '../TextsContext'

/** The service and the kind of provider that a step is about, in words; empty where there is none. */
export function subjectWords({ subject }: Step, texts: Texts): { service: string; kind: string } {
  const provider = subject.provider && splitProviderKey(subject.provider)
  const id = provider ? provider.service : subject.service
  return {
    service: messageServices.find((one) => one.id === id)?.name ?? '',
    kind: provider ? texts.providerKinds[provider.kind] : '',
  }
}

/** Both in one line: `Microsoft Exchange, message store`. */
export function subjectName(step: Step, texts: Texts): string {
  const { service, kind } = subjectWords(step, texts)
  return [service, kind].filter(Boolean).join(', ')
}

export function StepSubjectLine({ step }: { step: Step }) {
  const name = subjectName(step, useTexts())
  return name === '' ? null : <p className="subject">{name}</p>
}
