import type { Mermaid } from 'mermaid'
import run from 'virtual:run'
import source from 'virtual:mermaid'
import './page.css'

/** Draws the chart; Next draws it again with the next step marked, as Mermaid's text can say it. */
export async function show(mermaid: Mermaid): Promise<void> {
  const root = document.getElementById('root') as HTMLElement
  root.className = 'page'
  root.innerHTML =
    '<div class="chart"></div><div class="controls"><button id="next">Next</button></div>'
  const [canvas, next] = [root.querySelector('.chart'), root.querySelector('button')]
  if (!canvas || !next) return
  mermaid.initialize({ startOnLoad: false })
  let step = 0
  /** Each has a name of its own: Mermaid takes away the last one of the same name at once. */
  let drawings = 0
  const draw = async () => {
    drawings += 1
    const marked = `${source}  classDef current fill:#1a56db,color:#ffffff\n  class ${run[step]} current\n`
    canvas.innerHTML = (await mermaid.render(`chart${drawings}`, marked)).svg
  }
  next.addEventListener('click', () => {
    step = (step + 1) % run.length
    void draw()
  })
  await draw()
}
