import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuery } from '../run/permalink'
import { anyRunOf } from '../run/worlds.testing'
import { toNarrative } from './narrative'
import { charts, publish, publishRun } from './publications.testing'

const cases = [...charts].map(([id, chart]) => ({ id, chart }))
const narrate = (...parts: Parameters<typeof publish>) => toNarrative(publish(...parts))
const written = ({ settings }: ReturnType<typeof narrate>) =>
  settings.map(({ name, value }) => `${name.text} = ${value.text}`)

describe.each(cases)('any run of $id', ({ chart }) => {
  test('is told whole, in words, each page once', () => {
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const { steps, sources, end, title, summary } = toNarrative(publishRun(run))
        expect(steps).toHaveLength(run.steps.length)
        expect(new Set(sources.map(({ address }) => address)).size).toBe(sources.length)
        for (const { label, asks, sources: pages } of steps) {
          expect([label.text, asks]).not.toContain('')
          for (const index of pages) expect(sources[index]).toBeDefined()
        }
        expect([title, summary]).not.toContain('')
        expect(end.result === null).toBe(run.outcome === null)
        expect(end.waits === null).toBe(run.waiting === null)
      }),
      { numRuns: 40 },
    )
  })

  test('has settings if, and only if, its link says something', () => {
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const { settings } = toNarrative(publishRun(run))
        expect(settings.length === 0).toBe(formatQuery(run) === '')
      }),
      { numRuns: 40 },
    )
  })
})

test('settings are what differs from the standard, answers included', () => {
  expect(written(narrate('mutex=free&default=Outlook'))).toEqual([])
  expect(
    written(
      narrate(
        'flags=LOGON_UI,EXTENDED&mutex=held&fault=pst/ms:invalid-path*&answers=ok:Archive,decline',
      ),
    ),
  ).toEqual([
    'flFlags = MAPI_LOGON_UI | MAPI_EXTENDED (0x00000021)',
    'Logon mutex = Held by another thread',
    'Failure of Personal Folders, message store = Invalid path, both tries',
    'Answer in “Choose profile” = OK: Archive',
    'Answer in “Logon failed”, Personal Folders, message store = Decline',
  ])
  expect(written(narrate('computer=Own:exchange,pst&profile='))).toEqual([
    'Message services of Own = Microsoft Exchange (address book, message store, transport); ' +
      'Personal Folders (message store)',
    'lpszProfileName = ""',
  ])
})

test('calls are written with the values of the inputs', () => {
  expect(narrate('flags=LOGON_UI,UNICODE&profile=%22%5C').calls).toEqual([
    [
      'HRESULT hr = MAPILogonEx(',
      '    (ULONG_PTR)hwnd,               // ulUIParam',
      '    (LPTSTR)L"\\"\\\\",               // lpszProfileName',
      '    nullptr,                       // lpszPassword',
      '    MAPI_LOGON_UI | MAPI_UNICODE,  // flFlags, 0x80000001',
      '    &pSession);                    // lppSession',
    ].join('\n'),
  ])
  expect(narrate('', 'end').calls.filter((call) => call.startsWith('HRESULT'))).toHaveLength(1)
  expect(narrate('', 'end').calls).toContain('MAPIUninitialize();')
  expect(narrate('', 'end').calls[0]).toBe('pMsgStore->Unadvise(ulConnection);')
})

test('a step says what was read, how it went on and on what that rests', () => {
  const { steps } = narrate('flags=LOGON_UI&fault=pst/ms:corrupt-data&answers=ok:Archive,decline')
  const [asked] = steps.filter(({ label }) => label.text === 'Prompt user')
  expect(asked?.verdict.text).toBe('Answered: OK: Archive')
  const [flag] = steps.filter(({ label }) => label.text === 'MAPI_LOGON_UI?')
  expect(flag?.readings).toEqual([
    {
      name: { text: 'MAPI_LOGON_UI', isCode: true },
      value: { text: 'set', isCode: false },
      isOurReading: false,
    },
  ])
  const [failed] = steps.filter(({ isFailed }) => isFailed)
  expect(failed).toMatchObject({
    about: 'Personal Folders, message store',
    verdict: { text: 'MAPI_E_CORRUPT_DATA', isCode: true },
    value: '0x8004011B',
  })
  const ours = steps.filter(({ isOurReading }) => isOurReading).map(({ label }) => label.text)
  expect(ours).toContain('Profile exists?')
  const historic = narrate('profile=Outlook&credentials=invalid').steps
  expect(historic.filter(({ isHistoric }) => isHistoric).map(({ label }) => label.text)).toEqual([
    'MAPI_PASSWORD_UI?',
  ])
})

test('the end is the result with its reasons, or the prompt that waits with its answers', () => {
  const { end, services } = narrate('profile=Archive&fault=pst/ms:version')
  expect(end.result).toMatchObject({
    name: { text: 'S_OK' },
    value: '0x00000000',
    kind: 'new individual session',
    basis: 'Our reading',
  })
  expect(end.result?.says.length).toBeGreaterThan(2)
  expect(services).toMatchObject([
    { status: 'disabled', isBad: true, providers: [{ code: 'MAPI_E_VERSION' }] },
  ])
  expect(narrate('flags=LOGON_UI').end.waits).toEqual({
    says: 'The run waits for an answer at step 8: Prompt user.',
    answers: ['OK', 'Configure every message service', 'Cancel'],
  })
})

test('nobody can follow a link to a site that is no page', () => {
  const linkOf = (site: string) => narrate('', 'logon', { site }).link
  expect(linkOf('https://example.org/a b"<>#x')).toMatchObject({
    href: 'https://example.org/a%20b%22%3C%3E#/logon?lang=en',
    site: 'https://example.org/a%20b%22%3C%3E',
  })
  expect(linkOf('javascript:alert(1)//')).toMatchObject({ href: null, site: null })
  expect(linkOf('')).toMatchObject({ href: null, text: '#/logon?lang=en' })
})

test('what earlier calls have settled is said', () => {
  const chart = charts.get('logon')
  if (!chart) throw new Error('There is no logon')
  const publication = publish('')
  const given = { shared: 'Outlook', full: ['exchange/ms'] } as const
  const told = chart.inSetting({ ...chart.setting, given })
  const { given: said } = toNarrative({
    ...publication,
    run: { ...publication.run, chart: told },
  })
  expect(said.map(({ name, value }) => [name.text, value.text])).toEqual([
    ['Shared session', 'Outlook'],
    ['Microsoft Exchange, message store', 'at its limit'],
  ])
})
