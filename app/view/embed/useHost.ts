import { useEffect, useRef } from 'react'
import { toOutcome } from '../../publish/outcome'
import { toWaiting } from '../../publish/trace'
import { formatQuery } from '../../run/permalink'
import { parseAddress } from '../address'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { CommandQueue } from './commandQueue'
import { toFrameFragment } from './frameQuery'
import { type Command, envelope, type Misunderstood, parseCommand, type Report } from './messages'

/** As many problems of a query are said as are shown. */
const maxProblems = 50

/** The page around the frame, if there is one. */
const findHost = () => (window.parent === window ? null : window.parent)

/**
 * Says what is in the frame's address and nothing else; so anybody may hear it, and the frame
 * cannot know who embeds it.
 */
const report = (message: Report) => findHost()?.postMessage({ ...envelope, ...message }, '*')

/** The address of the full page at what the frame shows. */
export const toFullLink = (explorer: Explorer): string => explorer.link({ embed: null })

function toChanged(explorer: Explorer): Extract<Report, { type: 'changed' }> {
  const { chart, run, position, step, playing } = explorer
  const waits = step.exit === null && run.waiting !== null
  return {
    type: 'changed',
    chart: chart.id,
    query: formatQuery(run),
    step: position,
    steps: run.steps.length,
    node: step.node,
    playing,
    waiting: waits ? toWaiting(run) : null,
    link: toFullLink(explorer),
  }
}

/** Hears the page around the frame, and tells it how the run stands. */
export function useHost(explorer: Explorer): void {
  const texts = useAllTexts()
  const latest = useRef({ explorer, texts })
  latest.current = { explorer, texts }

  useEffect(() => {
    const host = findHost()
    if (!host) return
    const queue = new CommandQueue((command) => carryOut(command, latest.current))
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== host) return
      const command = parseCommand(data)
      if (command) queue.add(command)
    }
    window.addEventListener('message', hear)
    report({ type: 'ready', chart: latest.current.explorer.chart.id })
    return () => {
      window.removeEventListener('message', hear)
      queue.stop()
    }
  }, [])

  const { run, position } = explorer
  const changed = JSON.stringify(toChanged(explorer))
  useEffect(() => report(JSON.parse(changed)), [changed])
  useEffect(() => {
    const { chart, outcome, steps } = run
    if (outcome === null || position < steps.length - 1) return
    const query = formatQuery(run)
    report({ type: 'finished', chart: chart.id, query, outcome: toOutcome(outcome) })
  }, [run, position])
}

function carryOut(
  command: Command | Misunderstood,
  { explorer, texts }: { explorer: Explorer; texts: ReturnType<typeof useAllTexts> },
): void {
  const { send } = explorer
  switch (command.type) {
    case 'setQuery': {
      const present = new URL(explorer.link()).hash
      const located = parseAddress(toFrameFragment(present, command.query))
      explorer.open(located)
      const said = located.problems
        .slice(0, maxProblems)
        .map((one) => texts.problems[one.kind](one))
      if (said.length > 0) report({ type: 'problem', message: said.join('\n') })
      break
    }
    case 'go':
      send(command.step === 'end' ? { type: 'LAST' } : { type: 'GO', position: command.step })
      break
    case 'play':
      if (!explorer.playing) send({ type: 'PLAY' })
      break
    case 'pause':
      send({ type: 'PAUSE' })
      break
    case 'ask':
      report(toChanged(explorer))
      break
    case 'misunderstood':
      report({ type: 'problem', message: command.message })
  }
}
