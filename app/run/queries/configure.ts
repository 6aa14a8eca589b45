/** Runs of the chart `configure` that have a name: together they take every edge of it. */
export const queries: Readonly<Record<string, string>> = {
  'plain call waits for the user': '',
  'configured in the profile': 'settings=complete',
  'no dialog allowed': 'provider=exchange/ab&dialog=forbidden',
  'nothing stored, settings supplied': 'provider=contab/ab&stored=no&answers=ok',
  'nothing stored, no dialog allowed': 'provider=exchange/xp&stored=no&dialog=forbidden',
  'settings supplied': 'answers=ok',
  'settings still incomplete': 'provider=pst/ms&answers=incomplete',
  'dialog cancelled': 'provider=exchange/xp&answers=cancel',
  'dialog cancelled by mistake, then answered': 'answers=mistake,ok',
  'dialog cancelled by mistake twice, then meant': 'provider=pst/ms&answers=mistake,mistake,cancel',
}
