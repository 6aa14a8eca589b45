import mermaid from 'mermaid11'
import type { Mermaid } from 'mermaid'
import { show } from '../mermaid'

void show(mermaid as unknown as Mermaid)
