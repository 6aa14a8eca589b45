import { type ProviderKind, providerKinds } from '../../mapi/computer'
import { useAllTexts } from '../TextsContext'

/** The kinds of providers that a service has, each a check box. */
export function Kinds({
  service,
  kinds,
  onKinds,
}: {
  /** Whose providers they are. */
  service: string
  kinds: readonly ProviderKind[]
  onKinds: (kinds: readonly ProviderKind[]) => void
}) {
  const texts = useAllTexts()
  return (
    <span className="profiles-kinds">
      {providerKinds.map((kind) => (
        <label key={kind} data-tip={texts.providerKinds[kind]}>
          <input
            type="checkbox"
            aria-label={texts.ui.pair(service, texts.providerKinds[kind])}
            checked={kinds.includes(kind)}
            onChange={({ target: { checked } }) =>
              onKinds(checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
            }
          />
          <span aria-hidden="true">{kind.toUpperCase()}</span>
        </label>
      ))}
    </span>
  )
}
