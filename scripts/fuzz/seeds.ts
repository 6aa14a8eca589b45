import { readFileSync } from 'node:fs'
import type { ChartId } from '../../app/charts/chartIds'
import { goodPack } from '../../app/learn/packs.testing'
import { queries as configure } from '../../app/run/queries/configure'
import { queries as end } from '../../app/run/queries/end'
import { queries as identity } from '../../app/run/queries/identity'
import { queries as logon } from '../../app/run/queries/logon'
import { queries as start } from '../../app/run/queries/start'
import { queries as use } from '../../app/run/queries/use'
import { storyExamples } from '../../app/story/examples'

/** Inputs as people have them, which are then spoilt. Data alone: the browser's tests read them, too. */

const manners = [
  ...['step=3', 'step=end', 'view=outline', 'view=figure&theme=dark', 'embed=1&controls=0&play=1'],
  ...['present=1', 'predict=1', 'learn=contoso:first', 'v=1', 'lang=de', 'lang=ru', 'lang=en-XA'],
  'compare=flags%3DMAPI_LOGON_UI%26answers%3Dok',
]

const computers: Readonly<Partial<Record<ChartId, readonly string[]>>> = {
  logon: [
    'computer=internet-mail&profile=Outlook&fault=internet/xp:server-unavailable',
    'computer=Outlook:exchange,imap/ms.xp/Company mail,pst&computer=Other:imap&profile=Other',
    'computer=big&flags=LOGON_UI,USE_DEFAULT&fault=rome-mail/ab:unconfigured&answers=ok,ok',
    `computer=${'Profile_1:'}${Array.from({ length: 20 }, (_, i) => `s${i}/ab.ms.xp/Service ${i}`)}`,
  ],
  use: ['computer=exchange-only&method=OpenMsgStore', 'computer=Work:pst&method=GetStatusTable'],
  identity: ['computer=Work:exchange,pst'],
}

/** Queries of each chart. */
export const chartQueries = Object.entries({ start, logon, configure, use, identity, end }).map(
  ([id, queries]) => {
    const own = [...Object.values(queries), ...(computers[id as ChartId] ?? [])]
    const placed = manners.map((manner, i) => `${own[i % own.length]}&${manner}`)
    return { id: id as ChartId, seeds: [...own, ...placed] }
  },
)

const encoded = encodeURIComponent('{"format":"mapi-session-explorer-pack","version":1}')

/** Queries of the pages without a chart. */
export const pageQueries = {
  outcomes: [
    'part=session&result=MAPI_E_LOGON_FAILED',
    'chart=use&part=exchange/ms&result=disabled&steps=all',
    'chart=end&search=session%20used&lang=de&theme=dark',
    'result=none&search=Überraschung',
  ],
  sources: [
    'step=logon/newSession',
    'contradiction=C05&lang=fr',
    'search=MAPI_LOGON_UI&theme=light',
    'step=use/status&search=store',
  ],
  learn: [
    'part=scenarios&search=password',
    'part=lessons&lesson=contoso:one&lang=ru',
    'part=coverage&theme=dark',
    'part=packs&pack=packs/first-steps.json',
    'pack=deflate:q1ZKLkksTlWyUqoFAA',
    `pack=${encoded}&lang=es`,
  ],
  class: ['lang=de', 'theme=dark&lang=es', 'theme=auto'],
} as const

export const addresses: readonly string[] = [
  ...['#/logon?flags=MAPI_LOGON_UI&step=end', '#/learn?part=packs', '#/story?call=1:logon&at=1'],
  ...['#/use?method=Logoff&at=2&story=call%3D1%3Alogon', '#/outcomes', '#', '/sources?search=a'],
]

export const stories: readonly string[] = [
  ...Object.values(storyExamples),
  'computer=internet-mail&limit=internet/xp:1&client=Mail&client=Spooler&call=1:logon?profile=Outlook',
  'client=A%26B&call=1:start&call=1:logon%3Fprofile%3DOutlook%26flags%3DMAPI_NEW_SESSION&call=1:end',
]

export const sample = readFileSync(
  new URL('../../public/packs/first-steps.json', import.meta.url),
  'utf8',
)

/** A pack of a scenario and an exercise, as JSON has it, with something else in them. */
function packWith(scenario: object, exercise: object): string {
  const pack = goodPack()
  const { tasks } = pack.lessons[0]
  Object.assign(tasks[0], scenario)
  Object.assign(tasks[1], exercise)
  return JSON.stringify(pack)
}

export const smallPacks: readonly string[] = [packWith({}, {}), packWith({}, { most: 3 })]

export const packs: readonly string[] = [
  ...smallPacks,
  sample,
  packWith(
    { notice: 'Look.', notes: 'Say it.' },
    { may: ['flags', 'profile'], locked: ['shared'] },
  ),
  packWith({ expects: { passes: ['logonUi'], avoids: ['useDefault'] } }, {}),
  packWith({ expects: { waits: 'promptForProfile' }, link: 'logon?flags=LOGON_UI' }, {}),
]

/** Packs that went wrong once: a value too deep to be quoted. */
export const faultyPacks: readonly string[] = ['[', '{"a":'].map(
  (open) =>
    `{"format":"mapi-session-explorer-pack","version":${open.repeat(20_000)}1${(
      open === '[' ? ']' : '}'
    ).repeat(20_000)}}`,
)

export const calls: readonly string[] = [
  'MAPILogonEx(0, L"Archive", NULL, MAPI_EXTENDED | MAPI_USE_DEFAULT, &session);',
  'hr = ::MAPILogonEx((ULONG_PTR)hwnd,\n  (LPTSTR)L"Archive", // the name\n  nullptr,\n  MAPI_EXTENDED\n    | MAPI_UNICODE,\n  &pSession);\nif (FAILED(hr)) return hr;',
  'FLAGS flFlags = MAPI_EXTENDED | MAPI_UNICODE; // as always',
  'static_cast<ULONG>(MAPI_EXTENDED) | (ULONG)(MAPI_LOGON_UI | 2)',
  'MAPIINIT_0 init = {MAPI_INIT_VERSION, MAPI_NO_COINIT};\nMAPIInitialize(&init);',
  'pSession->OpenMsgStore(0, cb, lp, NULL, MDB_WRITE | MAPI_BEST_ACCESS, &pMDB)',
  'pSession->Logoff(0, MAPI_LOGOFF_UI, 0);',
  ...['0x22', '34', '0b100010', '80000020h', "1'000u", '::mapi::MAPI_EXTENDED /* | x */', '-1'],
  'MAPILogonEx(0, _T("A\\x41\\u00e9\\"b"), const_cast<LPTSTR>(pw), MAPI_SIMPLE_DEFAULT, &s)',
]

export const finds: readonly string[] = [
  ...['MAPI_E_LOGON_FAILED', '0x80040111', '-2147221231', '(HRESULT)0x80040111L', '80040111h'],
  ...['logon ui', 'newSession', 'e_', '2,147,746,065', 'Straße', 'profile exists', '0x22', 'MDB_W'],
]

export const names: readonly string[] = [
  ...['Outlook', 'Company mail', 'My profile_2', '800', '5', ' 640 ', 'Übung'],
]

/** What somebody may have seen and solved. */
export const someProgress = {
  format: 'mapi-session-explorer-progress',
  version: 1,
  name: 'Zoë',
  seen: {
    logon: {
      steps: { newSession: 2, sharedSessionExists: 1 },
      exits: { 'newSession>profileNameNull': 1 },
      results: ['returnSession'],
      codes: ['S_OK', 'MAPI_E_TIMEOUT'],
    },
    use: { steps: {}, exits: {}, results: [], codes: [] },
  },
  tasks: {
    'first-call': { begun: '2026-11-21', solved: '2026-11-22', changes: 2, hints: 1, failed: 3 },
    'contoso:first': { begun: '2026-11-21', solved: null, changes: null, hints: 0, failed: 0 },
  },
  guesses: { right: 3, asked: 5 },
} as const

export const progressFiles: readonly string[] = [
  JSON.stringify(someProgress),
  `\ufeff${JSON.stringify(someProgress, null, 2)}\n`,
  JSON.stringify({ ...someProgress, name: '', seen: {}, tasks: {} }),
]

/** Progress that was taken without a word on what was left out. */
export const faultyProgress: readonly string[] = [
  JSON.stringify({ ...someProgress, sean: {} }),
  JSON.stringify({ ...someProgress, seen: { use: [[]] } }),
  JSON.stringify(someProgress).replace('"tasks":{', '$&"constructor":{"begun":"2026-11-21"},'),
]

export const preferenceTexts: readonly string[] = [
  '{"language":"de","singleKeys":false,"tourSeen":true}',
  '{"language":null,"singleKeys":true,"tourSeen":false}',
  '{"tourSeen":true}',
]

const envelope = { source: 'mapi-session-explorer', version: 1 }

export const messages: readonly string[] = [
  { type: 'setQuery', query: 'flags=MAPI_LOGON_UI&answers=ok&step=end' },
  ...[{ type: 'go', step: 3 }, { type: 'go', step: 'end' }, { type: 'play' }, { type: 'pause' }],
  ...[{ type: 'ask' }, { type: 'changed', chart: 'logon' }],
].map((one) => JSON.stringify({ ...envelope, ...one }))

const commands: readonly (readonly string[])[] = [
  ['trace', '--query', 'flags=LOGON_UI&answers=ok'],
  ['trace', '--chart', 'story', '--query=call=1:start'],
  ['chart', '--chart', 'use', '--view', 'full'],
  ['svg', '--query', 'profile=Outlook', '--theme', 'print', '--site', 'https://example.org/'],
  ['markdown', '--query=flags=0x22', '--lang=de'],
  ['mermaid', '--query', '', '--without-path'],
  ['csv', '--chart', 'end', '--query', ''],
  ['cpp', '--query', 'profile=%22%0a*/'],
  ['why', '--query', 'shared=Outlook'],
  ['compare', '--query', 'profile=', '--query', 'profile=Archive'],
]
export const commandLines: readonly string[] = commands.map((one) => JSON.stringify(one))

const items = [
  { format: 'svg', query: 'profile=Archive', out: 'archive.svg' },
  { format: 'csv', query: '', out: 'below/a.csv', chart: 'end', lang: 'de' },
  { format: 'mermaid', query: 'flags=2', out: 'b.mmd', site: 'https://example.org/' },
]
export const batches: readonly string[] = [
  JSON.stringify({ items }),
  JSON.stringify({ lang: 'fr', site: 'https://example.org/', items: [items[0]] }),
]
