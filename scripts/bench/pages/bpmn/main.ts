import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import TokenSimulation from 'bpmn-js-token-simulation/lib/viewer'
import source from 'virtual:bpmn'
import run from 'virtual:run'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css'
import '../page.css'

interface Flow {
  readonly id: string
  readonly target: { readonly id: string }
}
interface Shape {
  readonly id: string
  readonly outgoing: readonly Flow[]
}
interface Token {
  play(): void
  pause(): void
}
interface Services {
  canvas: { zoom(how: 'fit-viewport', centre: 'auto'): void }
  elementRegistry: { get(id: string): Shape }
  eventBus: { on(name: string, heard: (event: { animation: Token }) => void): void }
  animation: { setAnimationSpeed(speed: number): void }
  toggleMode: { toggleMode(active: boolean): void }
  resetSimulation: { resetSimulation(): void }
  simulator: {
    setConfig(element: Shape, config: { activeOutgoing: Flow | undefined }): void
    findSubscription(filter: { element: Shape }): { event: unknown; scope: unknown }
    trigger(subscription: { event: unknown; scope: unknown }): void
  }
}

const root = document.getElementById('root') as HTMLElement
root.className = 'page'
root.innerHTML =
  '<div class="chart"></div><div class="controls"><button id="next">Next</button></div>'
const viewer = new NavigatedViewer({
  container: root.querySelector('.chart') as HTMLElement,
  additionalModules: [TokenSimulation],
})
const service = <Name extends keyof Services>(name: Name) => viewer.get<Services[Name]>(name)

await viewer.importXML(source)
service('canvas').zoom('fit-viewport', 'auto')
service('toggleMode').toggleMode(true)
// A token takes its way within one frame, and waits at the beginning of the next one.
service('animation').setAnimationSpeed(1000)
let token: Token | null = null
service('eventBus').on('tokenSimulation.animationCreated', ({ animation }) => {
  token = animation
  queueMicrotask(() => animation.pause())
})

/** The index of the shape that the token has left. */
let step = -1
/** Has every gateway that the run comes through next send the token the run's way. */
function prepare(): void {
  const shape = service('elementRegistry').get(run[step + 1] ?? '')
  const activeOutgoing = shape.outgoing.find(({ target }) => target.id === run[step + 2])
  if (shape.outgoing.length > 1) service('simulator').setConfig(shape, { activeOutgoing })
}

document.getElementById('next')?.addEventListener('click', () => {
  if (step >= run.length - 2) {
    service('resetSimulation').resetSimulation()
    step = -1
  }
  if (step === -1) {
    const start = service('elementRegistry').get(run[0] ?? '')
    step = 0
    service('simulator').trigger(service('simulator').findSubscription({ element: start }))
    return
  }
  prepare()
  step += 1
  token?.play()
})
