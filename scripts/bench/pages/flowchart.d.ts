declare module 'virtual:flowchart' {
  const flowchart: import('../flowchart').Flowchart
  export default flowchart
}
declare module 'virtual:mermaid' {
  const source: string
  export default source
}
declare module 'virtual:bpmn' {
  const source: string
  export default source
}
declare module 'bpmn-js-token-simulation/lib/viewer' {
  const module: Record<string, never>
  export default module
}
declare module 'virtual:run' {
  const run: readonly string[]
  export default run
}
