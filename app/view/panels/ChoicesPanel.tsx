import { useId } from 'react'
import type { InputGroup } from '../../charts/chartDefinition'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { Choices, choicesOf } from './Choices'
import { EditProfiles } from './EditProfiles'

/** What the calls meet: the choices of a group under their heading; nothing where there is none. */
export function ChoicesPanel({
  explorer,
  group,
}: {
  explorer: Explorer
  group: Extract<InputGroup, 'computer' | 'session' | 'rows'>
}) {
  const { ui } = useTexts()
  const id = useId()
  if (choicesOf(explorer, group).length === 0) return null
  return (
    <section
      className={`panel computer ${group === 'session' ? 'session-choices' : group}`}
      aria-labelledby={`${id}title`}
    >
      <div className="panel-head">
        <h2 id={`${id}title`}>{ui[group]}</h2>
        {group !== 'computer' && <EditProfiles explorer={explorer} />}
      </div>
      <Choices explorer={explorer} group={group} />
    </section>
  )
}
