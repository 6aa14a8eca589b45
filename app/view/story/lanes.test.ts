import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory, tell } from '../../story/stories.testing'
import { type LaneRow, type Strand, toLanes } from './lanes'

const shared = 'flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS&profile=Outlook'
const own = 'flags=MAPI_NEW_SESSION&profile=Outlook'
const lanesOf = (...calls: string[]) => toLanes(tell(...calls).calls)

const toText = ({ session, slot, nonmessaging, isTold }: Strand) =>
  `${session}${slot === 0 ? '' : `@${slot}`}${nonmessaging ? ' nonmessaging' : ''}${isTold ? ' told' : ''}`
const below = (row: LaneRow | undefined) => row?.lanes.map((lane) => lane.below.map(toText))

describe('lanes', () => {
  it('show who holds which session, from the logon to the logoff', () => {
    const rows = lanesOf(`1:logon?${shared}`, '2:logon?flags=MAPI_NO_MAIL', '1:end')
    expect(rows.map(below)).toEqual([
      [['1'], []],
      [['1'], ['1 nonmessaging']],
      [[], ['1 nonmessaging']],
    ])
  })

  it('tie a client that joins to the nearest one of the session', () => {
    const rows = lanesOf(`1:logon?${shared}`, '3:logon', '2:logon', '5:logon')
    expect(rows.map(({ ties }) => ties)).toEqual([
      [],
      [{ from: 2, to: 0, kind: 'joins' }],
      [{ from: 1, to: expect.any(Number), kind: 'joins' }],
      [{ from: 4, to: 2, kind: 'joins' }],
    ])
  })

  it('mark those that were told to log off, from the call that tells them', () => {
    const rows = lanesOf(
      `1:logon?${shared}`,
      '2:logon',
      `3:logon?${own}`,
      '1:end?flags=MAPI_LOGOFF_SHARED',
    )
    expect(rows[3]?.ties).toEqual([{ from: 0, to: 1, kind: 'tells' }])
    expect(rows[3]?.lanes[1]?.above.map(toText)).toEqual(['1'])
    expect(below(rows[3])).toEqual([[], ['1 told'], ['2']])
  })

  it('give each of several sessions of a client a place that it keeps', () => {
    const rows = lanesOf(`1:logon?${own}`, `1:logon?${own}`, `1:logon?${own}`, '1:end')
    expect(rows.map((row) => below(row)?.[0])).toEqual([
      ['1'],
      ['1', '2@1'],
      ['1', '2@1', '3@2'],
      ['1', '2@1'],
    ])
  })

  it('go on from call to call', () => {
    fc.assert(
      fc.property(anyStory, ({ calls }) => {
        const rows = toLanes(calls)
        expect(rows).toHaveLength(calls.length)
        rows.forEach((row, i) => {
          const next = rows[i + 1]
          row.lanes.forEach((lane, client) => {
            if (next) expect(next.lanes[client]?.above).toEqual(lane.below)
            const slots = lane.below.map(({ slot }) => slot)
            expect(new Set(slots).size).toBe(slots.length)
          })
        })
      }),
      { numRuns: 30 },
    )
  })
})
