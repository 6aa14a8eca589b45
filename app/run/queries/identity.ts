/** Runs of the chart `identity` that have a name: together they take every edge of it. */
export const queries: Readonly<Record<string, string>> = {
  'plain call': '',
  'designated address book': 'primary=exchange/ab',
  'designated row without an entry identifier': 'exchange/ms=display,searchkey',
  'designated row without any identity': 'primary=pst/ms',
  'designated provider without a row': 'exchange/ms=no-row',
  'no provider designated': 'primary=',
  'no provider designated, first row incomplete': 'primary=&exchange/ab=entryid,display',
  'no provider designated, only the last row has an identity':
    'primary=&exchange/ab=no-row&exchange/ms=none&exchange/xp=entryid',
  'no identity at all': 'primary=&exchange/ab=none&exchange/ms=none&exchange/xp=none',
  'names without entry identifiers':
    'primary=&exchange/ab=display&contab/ab=searchkey&exchange/ms=display&exchange/xp=none',
  'identity of a provider': 'task=provider',
  'identity of another provider': 'task=provider&provider=exchange/xp',
  'provider without an identity': 'task=provider&provider=contab/ab',
  'provider without a row': 'task=provider&provider=pst/ms&pst/ms=no-row',
  'primary identity set': 'task=set',
  'primary identity set, another service refuses': 'task=set&service=contab&refuses=pst',
  'service refuses': 'task=set&service=pst&refuses=pst',
  'primary identity cleared': 'task=set&service=',
  'cleared, whatever refuses': 'task=set&service=&refuses=exchange',
}
