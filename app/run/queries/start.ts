/** Runs of the start that have a name: together they take every edge of the chart. */
export const queries: Readonly<Record<string, string>> = {
  'plain call': '',
  'MAPIInitialize forgotten': 'initialize=no',
  'initialised before': 'before=yes',
  'left to an earlier call': 'initialize=no&before=yes',
  'invalid parameter': 'failure=parameters',
  'unknown flag': 'failure=flags',
  'Windows service':
    'init=MULTITHREAD_NOTIFICATIONS,NT_SERVICE&flags=EXTENDED,NO_MAIL,NT_SERVICE&service=yes',
  'service without its registry keys': 'init=NT_SERVICE&service=yes&failure=registry',
  'service that does not say so': 'service=yes&failure=registry',
  'OLE does not fit': 'failure=versions',
  'COM initialised by the client': 'init=NO_COINIT&failure=ole',
  'CoInitialize fails': 'failure=ole',
  'no memory for the process': 'failure=process-globals',
  'no resources for all': 'failure=shared-globals',
  'no notification engine': 'failure=notification',
  'no profile provider': 'failure=profile-provider',
  'OLE and utilities': 'ole=yes&utilities=yes&flags=LOGON_UI,EXTENDED',
  'utilities only': 'initialize=no&utilities=yes',
}
