/** Stories to begin with, as links write them. */
export const storyExamples = {
  /** Two clients share a session, a third one meets a limit, the first one logs off. */
  whole: [
    'limit=exchange/ms:1',
    'call=1:start',
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED%26profile%3DOutlook',
    'call=2:logon%3Fflags%3DMAPI_EXTENDED%26profile%3DArchive',
    'call=3:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_EXTENDED%26profile%3DOutlook',
    'call=1:use%3Fmethod%3DGetStatusTable',
    'call=1:identity',
    'call=1:end',
  ].join('&'),
  /** A session begins without the spooler; transports start for the first messaging client. */
  spooler: [
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED,MAPI_NO_MAIL%26profile%3DOutlook',
    'call=1:use%3Fmethod%3DGetStatusTable',
    'call=2:logon%3Fflags%3DMAPI_EXTENDED',
    'call=2:use%3Fmethod%3DGetStatusTable%26asked%3Dat-once',
    'call=1:use%3Fmethod%3DGetStatusTable',
  ].join('&'),
  /** One client tells the others to log off: a mistake today. */
  'logoff-shared': [
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED%26profile%3DOutlook',
    'call=2:logon%3Fflags%3DMAPI_EXTENDED',
    'call=3:logon%3Fflags%3DMAPI_EXTENDED',
    'call=1:end%3Fflags%3DMAPI_LOGOFF_SHARED',
    'call=2:use%3Fmethod%3DOpenAddressBook',
    'call=2:end',
    'call=3:end',
  ].join('&'),
  /** Calls that cannot be made: after Logoff, after MAPIUninitialize, and without a session. */
  'after-logoff': [
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_EXTENDED%26profile%3DOutlook',
    'call=1:end',
    'call=1:use%3Fmethod%3DGetStatusTable',
    'call=1:identity',
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_EXTENDED%26profile%3DOutlook',
    'call=2:use%3Fmethod%3DGetStatusTable',
    'call=1:start',
    'call=1:logon%3Fflags%3DMAPI_NEW_SESSION,MAPI_EXTENDED%26profile%3DOutlook',
  ].join('&'),
} as const satisfies Readonly<Record<string, string>>

export type ExampleId = keyof typeof storyExamples
