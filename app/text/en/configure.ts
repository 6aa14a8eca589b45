import type { ConfigureIds } from '../../charts/configure/configureChart'
import type { ChartTextOf } from '../texts'

export type ConfigureText = ChartTextOf<ConfigureIds>

/** What English says about the chart of a provider's configuration. */
export const text = {
  summary: 'How a provider’s logon method checks its configuration, and what it returns.',
  stages: {},
  steps: {
    logonMethodCalled: {
      label: 'MAPI calls provider Object’s logon method',
      asks: 'MAPI calls the logon method of the provider.',
      means: {
        other:
          'Before it logs on, the provider verifies that it has all the properties it needs. ' +
          'The profile, the user and one flag of the call decide the path from now on.',
      },
    },
    propertiesStored: {
      label: 'Are configuration properties stored in the profile?',
      printed: 'Are configuration properties stored in the profile?',
      asks: 'Does the profile hold any configuration properties of this provider?',
      means: {
        yes: 'The provider keeps all or some of its properties in the profile. It reads them there.',
        no: 'There is nothing to read. The provider depends on the user for all of it.',
      },
      note:
        'The figure has this question in a rectangle, with “yes” as its only exit. The text ' +
        'knows providers that store nothing in the profile; that they go on to the question ' +
        'about the dialog is our reading.',
    },
    openProfileSection: {
      label: 'Call IMAPISupport::OpenProfileSection',
      printed: 'Call MAPISession::OpenProfileSection',
      asks: 'The provider opens its section of the profile.',
      means: {
        other:
          'It names the section by its MAPIUID and then gets the properties from it, some of ' +
          'them or all.',
      },
      note:
        'The figure names a method of the session. The text beside it has that of the support ' +
        'object, which MAPI passes to the logon method.',
    },
    configured: {
      label: 'Is service provider configured?',
      asks: 'Does the profile hold everything that the provider needs?',
      means: {
        yes: 'Nothing is missing. Nobody has to be asked.',
        no:
          'Something is missing or not set correctly. Within the logon method only the user can ' +
          'supply it.',
      },
    },
    returnConfigured: {
      label: 'S_OK',
      asks: 'The provider is configured, and the logon method can return S_OK.',
      means: { other: 'The profile had everything. No dialog was shown.' },
      note:
        'The figure shows only the check. A logon method also calls AddRef on the support ' +
        'object, sets properties such as PR_DISPLAY_NAME in its profile section, and creates the ' +
        'logon object. Address books and message stores register a MAPIUID with SetProviderUID; ' +
        'a transport does so later, in IXPLogon::AddressTypes.',
    },
    dialogAllowed: {
      label: 'Can a dialog box be displayed?',
      asks: 'May the provider show a dialog?',
      means: {
        yes: 'The flag against dialogs is clear. The provider can ask the user.',
        no:
          'MAPI has set the flag against dialogs: AB_NO_DIALOG, MDB_NO_DIALOG or ' +
          'LOGON_NO_DIALOG, by kind of provider. Nobody can be asked.',
      },
      note:
        'The documents differ on whether MAPI_LOGON_UI covers the dialogs of providers; that ' +
        'MAPI sets this flag exactly when MAPI_LOGON_UI is clear is our reading. A client can ' +
        'also forbid dialogs later: AB_NO_DIALOG at OpenAddressBook, MDB_NO_DIALOG at ' +
        'OpenMsgStore, which then returns MAPI_E_LOGON_FAILED if configuration is missing.',
    },
    returnUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'The logon method returns MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI calls the entry point of the message service with MSG_SERVICE_CONFIGURE and then ' +
          'tries the logon again. The service can configure itself by program; a property sheet ' +
          'needs a client that allows dialogs.',
      },
      note:
        'The figure leaves the E out of the code. The page of IMSProvider::Logon has this code ' +
        'for information missing from the profile, and MAPI_E_LOGON_FAILED where a dialog is ' +
        'needed and forbidden; that the first counts here is our reading. Where only a password ' +
        'is missing, other pages have MAPI_E_FAILONEPROVIDER. On a second failure the documents ' +
        'differ: the service is disabled, or it is not, or the session may end.',
    },
    promptForSettings: {
      label: 'Prompt user for more information',
      asks: 'Will the user supply what the provider still needs?',
      means: {
        waiting: 'The user completes the settings, confirms them incomplete, or cancels.',
        ok: 'The user has entered everything. The provider checks it again.',
        incomplete: 'The user has confirmed the dialog, but something is still missing.',
        cancel: 'The user has cancelled, and meant it.',
        mistake: 'The user has cancelled without meaning it.',
      },
      note:
        'The figure draws one way out of this dialog. The four answers are our reading of the ' +
        'questions that it asks afterwards.',
    },
    configuredNow: {
      label: 'Is service provider configured?',
      asks: 'Does the provider have everything that it needs now?',
      means: {
        yes: 'The user has supplied what was missing.',
        no: 'Something is still missing. What follows depends on how the dialog was left.',
      },
    },
    returnConfiguredNow: {
      label: 'S_OK',
      asks: 'The provider is configured, and the logon method can return S_OK.',
      means: { other: 'The user has supplied what the profile lacked.' },
      note:
        'The figure shows only the check. A logon method also calls AddRef on the support ' +
        'object, sets properties such as PR_DISPLAY_NAME in its profile section, and creates the ' +
        'logon object. Address books and message stores register a MAPIUID with SetProviderUID; ' +
        'a transport does so later, in IXPLogon::AddressTypes.',
    },
    userCancelled: {
      label: 'Did the user cancel the dialog box?',
      asks: 'Did the user cancel the dialog?',
      means: {
        yes: 'The provider finds out whether that was meant.',
        no: 'The user confirmed the dialog without supplying everything.',
      },
    },
    returnStillUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'The logon method returns MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI calls the entry point of the message service with MSG_SERVICE_CONFIGURE and then ' +
          'tries the logon again. The service can configure itself by program; a property sheet ' +
          'needs a client that allows dialogs.',
      },
      note:
        'The figure leaves the E out of the code. On a second failure the documents differ: ' +
        'the service is disabled, or it is not, or the session may end. Disabling it is our ' +
        'reading.',
    },
    cancelMeant: {
      label: 'Did the user cancel the dialog box intentionally?',
      asks: 'Did the user mean to cancel?',
      means: {
        yes: 'The user does not want to configure the provider.',
        no: 'It was a mistake. The dialog is shown again.',
      },
      note: 'How a provider learns what the user meant is not documented.',
    },
    returnCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'The logon method returns MAPI_E_USER_CANCEL.',
      means: {
        other: 'The provider is not logged on, because the user decided so.',
      },
      note:
        'No page excepts this code from the errors after which MAPI disables the message ' +
        'service. That it counts as one of them is our reading. That MAPI does not call the ' +
        'entry point of the service after this code is our reading, too; one page offers the ' +
        'user a second try after any failure.',
    },
  },
  exits: { yes: 'yes', no: 'no' },
  prompts: {
    promptForSettings: {
      title: () => 'Configure the provider',
      says: () => 'The provider lacks settings that it needs to log on.',
    },
  },
  answers: {
    ok: 'OK, complete',
    incomplete: 'OK, incomplete',
    cancel: 'Cancel',
    mistake: 'Cancel by mistake',
  },
  inputs: {
    provider: {
      name: 'Provider',
      hint: 'Whose logon method is called.',
      values: {
        'exchange/ab': 'Microsoft Exchange, address book',
        'contab/ab': 'Outlook Address Book, address book',
        'exchange/ms': 'Microsoft Exchange, message store',
        'pst/ms': 'Personal Folders, message store',
        'exchange/xp': 'Microsoft Exchange, transport',
      },
    },
    stored: {
      name: 'Properties in the profile',
      hint: 'Whether the provider keeps any of its configuration there.',
      values: { yes: 'Stored', no: 'None stored' },
    },
    settings: {
      name: 'Settings',
      hint: 'Whether what is stored is all that the provider needs.',
      values: { complete: 'Complete', incomplete: 'Incomplete' },
    },
    dialog: {
      name: 'Dialog',
      hint: 'Forbidden by AB_NO_DIALOG, MDB_NO_DIALOG or LOGON_NO_DIALOG.',
      values: { allowed: 'Allowed', forbidden: 'Forbidden' },
    },
  },
  facts: {
    stored: { name: 'properties in the profile', values: { yes: 'stored', no: 'none stored' } },
    settings: {
      name: 'settings in the profile',
      values: { complete: 'complete', incomplete: 'incomplete' },
    },
    dialog: { name: 'dialog', values: { allowed: 'allowed', forbidden: 'forbidden' } },
    answer: {
      name: 'how the dialog was left',
      values: {
        null: 'not yet',
        ok: 'OK, settings complete',
        incomplete: 'OK, settings incomplete',
        cancel: 'cancelled',
        mistake: 'cancelled by mistake',
      },
    },
  },
  flags: {},
  conflicts: {},
  reasons: {
    'nothing-stored':
      'The figure draws no exit for a profile in which nothing is stored. The text has such a ' +
      'provider ask the user; that it goes on to the question about the dialog is our reading of ' +
      'it.',
    'two-codes':
      'For a message store the documents give two codes here. MAPI_E_UNCONFIGURED is our reading.',
  },
  details: {},
  links: {
    backToLogon: 'Log on: what MAPI does with this code',
    afterCancel: 'Log on: what follows when the user cancels a provider’s dialog',
  },
  because: {
    propertiesStored: {
      yes: () => 'Yes, because the profile holds properties of the provider.',
      no: () => 'No, because the profile holds no properties of the provider.',
    },
    configured: {
      yes: () => 'Yes, because the settings in the profile are complete.',
      no: () => 'No, because the settings in the profile are not complete.',
    },
    dialogAllowed: {
      yes: () => 'Yes, because MAPI has not set the flag against dialogs.',
      no: () => 'No, because MAPI has set the flag against dialogs.',
    },
    configuredNow: {
      yes: () => 'Yes, because the user has supplied what was missing.',
      no: () => 'No, because the user has not supplied everything.',
    },
    userCancelled: {
      yes: () => 'Yes, because the user has cancelled the dialog.',
      no: () => 'No, because the user has confirmed the dialog.',
    },
    cancelMeant: {
      yes: () => 'Yes, because the user meant to cancel.',
      no: () => 'No, because the user has cancelled by mistake.',
    },
  },
  calls: {
    logonMethodCalled: {
      ab: 'IABProvider::Logon, called by MAPI',
      ms: 'IMSProvider::Logon, called by MAPI',
      xp: 'IXPProvider::TransportLogon, called by the MAPI spooler',
    },
  },
  figureNote: 'The run ended at a step that the figure does not draw.',
} satisfies ConfigureText
