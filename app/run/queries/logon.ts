/** Runs of the logon chart that have a name: together they take every edge of it. */
export const queries: Readonly<Record<string, string>> = {
  'plain call': '',
  'default profile': 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT',
  'shared session joined': 'flags=EXTENDED&profile=Archive&shared=Outlook',
  'shared session beside another':
    'flags=NEW_SESSION,EXTENDED,ALLOW_OTHERS&profile=Archive&shared=Outlook',
  'mutex held, short timeout': 'flags=TIMEOUT_SHORT,USE_DEFAULT&mutex=held',
  'mutex held, waits': 'flags=EXTENDED,USE_DEFAULT&mutex=held',
  'profile prompt waits': 'flags=LOGON_UI',
  'profile prompt answered': 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=ok:Archive',
  'profile prompt cancelled': 'flags=LOGON_UI&answers=cancel',
  'no such profile': 'profile=Nobody',
  'credentials refused': 'profile=Outlook&credentials=invalid',
  'password wrong twice':
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,wrong,ok',
  'password cancelled': 'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=cancel',
  'every service configured':
    'flags=LOGON_UI&fault=contab/ab:unconfigured&fault=pst/ms:unconfigured' +
    '&answers=services,cancel,ok,cancel,cancel',
  'service interface always': 'flags=SERVICE_UI_ALWAYS&profile=Archive&answers=ok',
  'retry saves the service':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable&answers=retry',
  'second failure disables the service':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable*&answers=retry',
  'retry declined': 'flags=LOGON_UI&profile=Archive&fault=pst/ms:corrupt-data&answers=decline',
  'no dialog, service disabled': 'profile=Outlook&fault=exchange/ms:server-unavailable',
  'configured in its property sheet':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/xp:unconfigured&answers=ok',
  'not configured without a dialog': 'profile=Outlook&fault=contab/ab:unconfigured',
  'service password supplied':
    'flags=LOGON_UI&profile=Archive&fault=pst/ms:wrong-password&answers=ok',
  'service password cancelled twice':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ab:wrong-password*&answers=cancel,retry,cancel',
  'service password asked at the second try':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ab:invalid-path.wrong-password&answers=retry,ok',
  'provider left out': 'flags=NO_MAIL,ALLOW_OTHERS&profile=Outlook&fault=pst/ms:wrong-password',
  'provider left out at the second try':
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:session-limit.fail-one-provider&answers=retry',
  'incompatible version': 'profile=Outlook&fault=exchange/xp:version',
  'ignored parts':
    'flags=MAPI_BOGUS,USE_DEFAULT&default=Nobody&fault=exchange/yy:version&answers=ok&lang=de&x=1',
}
