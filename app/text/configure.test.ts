import { expect, test } from 'vitest'
import { text } from './en/configure'

/** The labels of the published configuration flowchart, copied by hand. */
const printed = {
  logonMethodCalled: 'MAPI calls provider Object’s logon method',
  propertiesStored: 'Are configuration properties stored in the profile?',
  openProfileSection: 'Call MAPISession::OpenProfileSection',
  configured: 'Is service provider configured?',
  returnConfigured: 'S_OK',
  dialogAllowed: 'Can a dialog box be displayed?',
  returnUnconfigured: 'MAPI_UNCONFIGURED',
  promptForSettings: 'Prompt user for more information',
  configuredNow: 'Is service provider configured?',
  returnConfiguredNow: 'S_OK',
  userCancelled: 'Did the user cancel the dialog box?',
  returnStillUnconfigured: 'MAPI_UNCONFIGURED',
  cancelMeant: 'Did the user cancel the dialog box intentionally?',
  returnCancelled: 'MAPI_E_USER_CANCEL',
}

const steps = Object.entries(text.steps)

test('the figure is labelled as it is printed', () => {
  const labels = steps.map(([id, step]) => [id, 'printed' in step ? step.printed : step.label])
  expect(Object.fromEntries(labels)).toEqual(printed)
})

test('its three slips are marked, and corrected in the full view', () => {
  const marked = steps.flatMap(([id, step]) => ('printed' in step ? [[id, step.label]] : []))
  expect(Object.fromEntries(marked)).toEqual({
    propertiesStored: 'Are configuration properties stored in the profile?',
    openProfileSection: 'Call IMAPISupport::OpenProfileSection',
    returnUnconfigured: 'MAPI_E_UNCONFIGURED',
    returnStillUnconfigured: 'MAPI_E_UNCONFIGURED',
  })
})
