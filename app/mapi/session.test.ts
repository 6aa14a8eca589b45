import { expect, test } from 'vitest'
import { standardComputer, toMessageServices } from './computer'
import { type EstablishedSession, isServiceDisabled } from './session'

const session: EstablishedSession = {
  profile: 'Outlook',
  services: toMessageServices(standardComputer),
  standings: { 'contab/ab': 'disabled', 'exchange/ms': 'left-out' },
  nonmessaging: false,
}

test('a service is disabled with one of its providers, and no other is', () => {
  const disabled = session.services.filter(({ id }) => isServiceDisabled(session, id))
  expect(disabled.map(({ id }) => id)).toEqual(['contab'])
})

test('what a session does not have is not disabled in it', () => {
  expect(isServiceDisabled(session, 'fax')).toBe(false)
})
