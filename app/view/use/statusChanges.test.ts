import { describe, expect, it } from 'vitest'
import { toSession } from '../../charts/use/useRules'
import { standardComputer } from '../../mapi/computer'
import { toStatusRows } from '../../mapi/statusTable'
import { findChanges } from './statusChanges'

const rowsOf = (inputs: Partial<Parameters<typeof toSession>[1]> = {}) =>
  toStatusRows(toSession(standardComputer, { profile: 'Outlook', nomail: 'no', ...inputs }))

describe('changes of a status table', () => {
  it('are none where nothing is different', () => {
    expect(findChanges(rowsOf(), rowsOf())).toBeNull()
  })

  it('are rows that go, and rows that say something else', () => {
    expect(findChanges(rowsOf(), rowsOf({ nomail: 'yes' }))).toEqual({
      gone: ['exchange/xp'],
      added: [],
      changed: ['spooler'],
    })
  })

  it('are rows that come', () => {
    const disabled = rowsOf({ 'exchange/ms': 'disabled' })
    expect(findChanges(disabled, rowsOf())).toEqual({
      gone: [],
      added: ['exchange/ab', 'exchange/ms', 'exchange/xp'],
      changed: [],
    })
  })

  it('are the name of another profile', () => {
    expect(findChanges(rowsOf(), rowsOf({ profile: 'Archive' }))?.changed).toEqual(['subsystem'])
  })
})
