import { Suspense } from 'react'
import { lazyPart, Nothing } from '../lazyPart'
import type { Explorer } from '../useExplorer'

const ProfilesButton = lazyPart(
  async () => (await import('../profiles/ProfilesButton')).ProfilesButton,
  Nothing,
)

/** Opens the editor of profiles, where the chart depends on them and no story has settled them. */
export function EditProfiles({ explorer }: { explorer: Explorer }) {
  const { chart, setComputer, isLocked } = explorer
  const { hasComputer, setting } = chart
  return hasComputer && setting.given === null ? (
    <Suspense>
      <ProfilesButton
        computer={setting.computer}
        locked={isLocked('computer')}
        onChange={setComputer}
      />
    </Suspense>
  ) : null
}
