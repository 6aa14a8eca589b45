import { useId, useState } from 'react'
import { codesOfCall, findArrival, type Target } from '../../insight/reach'
import { toHex } from '../../mapi/flags'
import { type ResultCode, resultCodes } from '../../mapi/resultCodes'
import { toObstacle } from '../../publish/reach'
import { toGraph } from '../../run/graph'
import type { Run } from '../../run/run'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { about, useAnswer } from './useAnswer'
import { Ways } from './Ways'
import { Working } from './Working'

const statuses = ['starting', 'up', 'partial', 'disabled'] as const

/** How to get to a step, an exit, a result or a status of a service: chosen on the chart or here. */
export function ReachPanel({
  explorer,
  opened,
  sought = '',
}: {
  explorer: Explorer
  opened: string | null
  /** What is asked for from elsewhere, by its name. */
  sought?: string
}) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart, run } = explorer
  const words = chartText(texts, chart.id)
  const title = useId()
  const [chosen, setChosen] = useState(opened === null ? sought : '')
  const target = chosen !== '' ? chosen : opened === null ? '' : nameOfOpened(opened)
  const parsed = parseTarget(target)
  const { nodes, edges } = toGraph(chart.machine)
  const label = (node: string) => words.steps[node]?.label ?? node
  const group = (kind: Target['kind'], options: readonly (readonly [string, string])[]) => (
    <optgroup label={insight.targetKinds[kind]}>
      {options.map(([value, name]) => (
        <option key={value} value={`${kind} ${value}`}>
          {name}
        </option>
      ))}
    </optgroup>
  )
  const ofCall = codesOfCall(chart)
  const codes = (Object.keys(resultCodes) as ResultCode[]).sort(
    (a, b) => Number(ofCall.has(b)) - Number(ofCall.has(a)),
  )
  return (
    <section className="reach" aria-labelledby={title}>
      <h4 id={title}>{insight.howToGetTo}</h4>
      <select
        aria-label={insight.howToGetTo}
        value={target}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{insight.chooseTarget}</option>
        {group(
          'node',
          nodes.map(({ id }) => [id, `${label(id)} (${id})`]),
        )}
        {group(
          'edge',
          edges.map(({ id, from, to, label: exit }) => [
            id,
            insight.exitOf(
              label(from),
              exit === null ? '' : (words.exits[exit] ?? exit),
              label(to),
            ),
          ]),
        )}
        {group(
          'result',
          codes.map((code) => [code, `${code} ${toHex(resultCodes[code])}`]),
        )}
        {group(
          'service',
          (chart.parts ? chart.messageServices : []).flatMap(({ id, name }) =>
            statuses.map(
              (status) => [`${id}=${status}`, `${name}: ${texts.serviceStatus[status]}`] as const,
            ),
          ),
        )}
      </select>
      {parsed && <ReachAnswer key={target} explorer={explorer} target={parsed} run={run} />}
    </section>
  )
}

const nameOfOpened = (opened: string) => `${opened.includes('>') ? 'edge' : 'node'} ${opened}`

function parseTarget(text: string): Target | null {
  const at = text.indexOf(' ')
  const [kind, value] = [text.slice(0, at), text.slice(at + 1)]
  if (kind === 'node') return { kind, node: value }
  if (kind === 'edge') return { kind, edge: value }
  if (kind === 'result') return { kind, code: value as ResultCode }
  const [service = '', status] = value.split('=')
  const known = statuses.find((one) => one === status)
  return known ? { kind: 'service', service, status: known } : null
}

const findLanding = (target: Target, run: Run): number =>
  findArrival(run, target) ?? run.steps.length - 1

function ReachAnswer({ explorer, target, run }: { explorer: Explorer; target: Target; run: Run }) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart } = explorer
  const words = chartText(texts, chart.id)
  const key = JSON.stringify([target, run.chart.setting, run.world])
  const { answering, again } = useAnswer<'reach'>(key, () => ({
    kind: 'reach',
    ...about(run),
    target,
  }))
  return (
    <div aria-live="polite" aria-busy={answering?.state !== 'answered'}>
      <Working answering={answering} onAgain={again}>
        {({ ways, cut, unreachable }) =>
          unreachable ? (
            <p className="unreachable">
              {texts.unreachable(
                toObstacle(chart, unreachable, (node) => words.steps[node]?.label ?? node),
              )}
            </p>
          ) : ways.length === 1 && Object.keys(ways[0] ?? {}).length === 0 ? (
            <p>
              {insight.alreadyThere}{' '}
              <button
                type="button"
                className="small"
                onClick={() => explorer.send({ type: 'GO', position: findLanding(target, run) })}
              >
                {insight.goThere}
              </button>
            </p>
          ) : (
            <>
              <p className="panel-note">{insight.fromThisWorld}</p>
              {target.kind === 'result' && !codesOfCall(chart).has(target.code) && (
                <p className="panel-note">{insight.codeOfProvider(target.code)}</p>
              )}
              <Ways
                explorer={explorer}
                ways={ways}
                cut={cut}
                landing={(next) => findLanding(target, next)}
              />
            </>
          )
        }
      </Working>
    </div>
  )
}
