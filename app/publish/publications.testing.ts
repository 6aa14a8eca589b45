import type { ChartId } from '../charts/chartIds'
import { chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { parseQuery } from '../run/permalink'
import type { Run } from '../run/run'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { type Choices, type Publication, toPublication } from './publication'

export const charts = new Map(
  await Promise.all(chartIds.map(async (id) => [id, await loadChart(id)] as const)),
)
const language = {
  texts: await loadAllTexts('en', chartIds),
  words: await loadDocuments('en'),
}

/** Where the site stands in documents of tests. */
export const site = 'https://example.org/mapi/'

/** What is published of a query, in English. */
export function publish(
  query: string,
  id: ChartId = 'logon',
  choices: Partial<Choices> = {},
): Publication {
  const chart = charts.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return toPublication(parseQuery(chart, query), language, { site, ...choices })
}

/** What is published of a run. */
export const publishRun = (run: Run): Publication =>
  toPublication({ run, place: { position: 0, view: 'full', theme: 'auto' } }, language, { site })

/** Runs of which golden files show each document. */
export const shownRuns: readonly { name: string; id: ChartId; query: string }[] = [
  {
    name: 'service-disabled',
    id: 'logon',
    query:
      'flags=LOGON_UI,EXTENDED&profile=Outlook&fault=exchange/ms:server-unavailable*' +
      '&fault=pst/ms:wrong-password&answers=retry,cancel,decline',
  },
  { name: 'waiting', id: 'logon', query: 'flags=LOGON_UI' },
  {
    name: 'mistakes-at-the-end',
    id: 'end',
    query: 'mail=left&release=after&flags=MAPI_LOGOFF_SHARED&shared=yes&ole=after&late=yes',
  },
]

/** Names that try to be more than names, of those that a link takes. */
export const hostileNames: readonly string[] = [
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '| a | b || c',
  '`code` ``` ~~~',
  '*_[x](http://evil.example)!#',
  '![x](javascript:alert(1))',
  '&amp; &lt;b&gt; &#60;script&#62;',
  '# 1. - + = > x',
  'www.evil.example me@evil.example http://evil.example',
  '__proto__ _a_ __b__ a_b',
  '\\',
  'שלום 12 עולם (3)',
  '--- --> ]]> */ <!-- $x {{x}}',
  '=HYPERLINK("http://evil.example")',
  '\\"; */ system("rm"); // ??/\\',
  'a"]; click x "javascript:1"; %%{init:{}}%% end',
]

/** Others that no link takes, because they do not print, end a line or turn what follows. */
export const unprintableNames: readonly string[] = [
  'one\n\n# two\r\n```\n=3\u2028four',
  'abc\u202egnp.exe\u2066 \u061c\u05d0\u05d1\u05d2',
  'a\u0000b\u0007c\ufffe',
  'a\ud800b',
]

/** Such a name as a message service can have it, and as a profile of a computer cannot. */
export const asService = (name: string): string => name.replace(/[,/:*\s]+/g, ' ').trim()

/** A logon to a computer whose service and whose profile in the call have such a name. */
export const hostileQuery = (name: string): string =>
  [
    `computer=${encodeURIComponent(`Own:mail/ab.ms/${asService(name)}`)}`,
    `profile=${encodeURIComponent(name)}`,
    'flags=EXTENDED,LOGON_UI',
  ].join('&')

/** The same, with the hostile service started and failing. */
export const hostileServiceQuery = (name: string): string =>
  [
    `computer=${encodeURIComponent(`Own:mail/ab.ms/${asService(name)}`)}`,
    'profile=Own&flags=EXTENDED,LOGON_UI&fault=mail/ms:corrupt-data&answers=decline',
  ].join('&')
