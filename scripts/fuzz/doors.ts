import type { Door } from './door'
import { chartLinkDoors } from './doors/chartLinks'
import { codeDoors } from './doors/code'
import { commandDoors } from './doors/command'
import { hostDoors } from './doors/host'
import { keptDoors } from './doors/kept'
import { packDoors } from './doors/packs'
import { pageLinkDoors } from './doors/pageLinks'
import { storyDoors } from './doors/stories'

/** Every place where something comes in from outside. */
export const doors: readonly Door[] = [
  ...chartLinkDoors,
  ...pageLinkDoors,
  ...storyDoors,
  ...packDoors,
  ...codeDoors,
  ...keptDoors,
  ...hostDoors,
  ...commandDoors,
]
