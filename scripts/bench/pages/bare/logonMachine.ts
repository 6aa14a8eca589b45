import { assign, setup } from 'xstate'
import flowchart from 'virtual:flowchart'

const { run, nodes, edges } = flowchart

/** The exits of a state; the guard takes the one by which the run goes on. */
const exitsOf = (node: string) =>
  edges
    .filter(({ from }) => from === node)
    .map(({ to }) => ({
      target: to,
      reenter: true,
      guard: { type: 'goesOn' as const, params: { to } },
      actions: 'step' as const,
    }))

/** The logon flowchart as a machine: one state per shape, NEXT takes a step, the end begins anew. */
export const logonMachine = setup({
  types: { context: {} as { path: readonly string[] }, events: {} as { type: 'NEXT' } },
  guards: {
    goesOn: ({ context }, { to }: { to: string }) => run[context.path.length] === to,
  },
  actions: {
    step: assign({ path: ({ context }) => [...context.path, run[context.path.length] as string] }),
    restart: assign({ path: [run[0] as string] }),
  },
}).createMachine({
  id: 'logon',
  initial: run[0] as string,
  context: { path: [run[0] as string] },
  states: Object.fromEntries(
    nodes.map(({ id }) => {
      const exits = exitsOf(id)
      const restart = { target: run[0] as string, actions: 'restart' as const }
      return [id, { on: { NEXT: exits.length > 0 ? exits : [restart] } }]
    }),
  ),
})
