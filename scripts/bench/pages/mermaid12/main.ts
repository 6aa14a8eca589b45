import mermaid from 'mermaid'
import { show } from '../mermaid'

void show(mermaid)
