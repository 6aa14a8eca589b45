import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What stands in for parts of React Flow. The page shows a chart, and changes nothing of it by hand. */
const standIns: Readonly<Record<string, string>> = {
  // The shapes and lines are the page's own.
  builtinNodeTypes: '{}',
  builtinEdgeTypes: '{}',
  MarkerDefinitions: '() => null',
  EdgeTextComponent: '() => null',
  // Nothing is dragged, connected, selected, deleted or nested.
  useDrag: '() => false',
  useMoveSelectedNodes: '() => () => {}',
  handleNodeClick: '() => {}',
  handleExpandParent: '() => []',
  EdgeUpdateAnchors: '() => null',
  ConnectionLineWrapper: '() => null',
  NodesSelection: '() => null',
  SelectionListener: '() => null',
  getElementsToRemove: 'async () => ({ nodes: [], edges: [] })',
  getElementsDiffChanges: '() => []',
  applyChanges: '(_, elements) => elements',
  // Nodes come from the page alone: of the hook its view is left.
  useReactFlow: '() => useViewportHelper()',
  BatchProvider: '({ children }) => children',
  // Of the pane all but its selection is left.
  Pane: `({ children }) => jsx('div', {
    className: cc(['react-flow__pane draggable', { dragging: useStore((s) => s.paneDragging) }]),
    style: containerStyle,
    children,
  })`,
  // No key is waited for, and the wheel zooms.
  useKeyPress: '() => false',
  useGlobalKeyHandler: '() => {}',
  createPanOnScrollHandler: '() => null',
  // What is said is said by the page.
  defaultAriaLabelConfig: '{}',
  errorMessages: 'new Proxy({}, { get: (_, code) => () => code })',
}

/**
 * Takes out of the built page what it does not use of React Flow and no bundler can tell.
 * @throws when React Flow has a part no more.
 */
export function leanFlow(): Plugin {
  const missing = new Set(Object.keys(standIns))
  return {
    name: 'lean-flow',
    apply: 'build',
    transform: {
      filter: { id: /(reactflow|@xyflow\/system)\/dist\/esm\/index\.js$/ },
      handler(code) {
        let lean = ''
        let end = 0
        for (const statement of this.parse(code).body) {
          const declared =
            statement.type === 'VariableDeclaration' ? statement.declarations[0] : statement
          const id = declared && 'id' in declared ? declared.id : null
          const name = id?.type === 'Identifier' ? id.name : ''
          if (!Object.hasOwn(standIns, name)) continue
          missing.delete(name)
          lean += `${code.slice(end, statement.start)}const ${name} = ${standIns[name]};`
          end = statement.end
        }
        return { code: lean + code.slice(end), map: null }
      },
    },
    buildEnd(error) {
      if (error || missing.size === 0) return
      this.error(`React Flow has no ${[...missing].join(', ')} any more: see scripts/lean.ts`)
    },
  }
}

const littleIcon = fileURLToPath(new URL('../app/view/littleIcon.ts', import.meta.url))

const largeIcon = "import createLucideIcon from '../createLucideIcon.mjs'"
const drawnLittle = `import { toIcon as createLucideIcon } from ${JSON.stringify(littleIcon)}`

/**
 * Has the icons of the built page drawn by `littleIcon.ts`, and takes out what is not drawn.
 * @throws when lucide-react makes them in another way.
 */
export function leanIcons(): Plugin {
  return {
    name: 'lean-icons',
    apply: 'build',
    transform: {
      filter: { id: /lucide-react\/dist\/esm\/icons\//, code: /createLucideIcon\(/ },
      handler(code) {
        if (!code.includes(largeIcon)) this.error('lucide-react has changed: see scripts/lean.ts')
        const lean = code.replace(largeIcon, drawnLittle).replace(/,\s*key: "\w+"/g, '')
        return { code: lean, map: null }
      },
    },
  }
}
