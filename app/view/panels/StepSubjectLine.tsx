import { messageServices, splitProviderKey } from '../../mapi/computer'
import type { Step } from '../../run/run'
import type { Texts } from '../../text/texts'
import { useTexts } from '../TextsContext'

/** The service and provider that a step is about, in words; empty where it is about none. */
export function subjectName({ subject }: Step, texts: Texts): string {
  const id = subject.provider ? splitProviderKey(subject.provider).service : subject.service
  const service = messageServices.find((one) => one.id === id)?.name ?? ''
  return subject.provider
    ? `${service}, ${texts.providerKinds[splitProviderKey(subject.provider).kind]}`
    : service
}

export function StepSubjectLine({ step }: { step: Step }) {
  const name = subjectName(step, useTexts())
  return name === '' ? null : <p className="subject">{name}</p>
}
