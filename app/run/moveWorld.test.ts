import { describe, expect, it } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { useChart } from '../charts/use/useChart'
import { type Computer, standardComputer } from '../mapi/computer'
import { moveWorld } from './moveWorld'
import { formatQuery, onComputer, parseQuery } from './permalink'
import { runWorld } from './run'

const [outlook, archive] = standardComputer
if (!outlook || !archive) throw new Error('The standard computer has two profiles')

/** The query of a link after it has been moved to another computer. */
function move(query: string, computer: Computer): string {
  const { run } = parseQuery(logonChart, query)
  const chart = onComputer(run.chart, computer)
  return formatQuery(runWorld(chart, moveWorld(run.world, run.chart, chart)))
}

describe('a world on another computer', () => {
  const renamed: Computer = [{ ...outlook, name: 'Work' }, archive]

  it('follows a profile to its new name', () => {
    const query = 'profile=Outlook&default=Archive&shared=Outlook'
    const there = 'computer=Work:exchange,contab,pst&computer=Archive:pst'
    expect(move(query, renamed)).toBe(`${there}&profile=Work&default=Archive&shared=Work`)
  })

  it('keeps a name that never was that of a profile', () => {
    expect(move('profile=Elsewhere', renamed)).toContain('profile=Elsewhere')
  })

  it('gives a default profile that is gone its own way', () => {
    const query = move('default=Archive&flags=MAPI_USE_DEFAULT', [{ ...outlook, name: 'Work' }])
    expect(parseQuery(logonChart, query).run.world.inputs.default).toBe('Work')
  })

  it('leaves alone what only looks like the name of a profile', () => {
    const from: Computer = [{ ...outlook, name: 'yes' }]
    const chart = onComputer(useChart, from)
    const { run } = parseQuery(chart, 'nomail=yes')
    const to = onComputer(useChart, [{ ...outlook, name: 'Work' }])
    expect(moveWorld(run.world, chart, to).inputs).toMatchObject({ nomail: 'yes', profile: 'Work' })
  })

  it('comes back as it was', () => {
    const { run } = parseQuery(logonChart, 'profile=Outlook&default=')
    const away = onComputer(run.chart, renamed)
    const there = moveWorld(run.world, run.chart, away)
    expect(moveWorld(there, away, run.chart)).toEqual(run.world)
  })
})
