import { describe, expect, it } from 'vitest'
import { logonChart } from '../../charts/logon/logonChart'
import type { Chart } from '../../charts/chartDefinition'
import { allProviders, messageServices } from '../../mapi/computer'
import { causes } from '../../mapi/failures'
import { logonFlags, toHex } from '../../mapi/flags'
import { resultCodes, type ResultCode } from '../../mapi/resultCodes'
import { find } from '../../run/find'
import { toGraph } from '../../run/graph'
import { en } from '../../text/en'
import { loadAllTexts } from '../../text/loadTexts'
import { languages } from '../../run/permalink'
import { chartText } from '../../words/chartText'
import { type FindEntry, toChartEntries, toNumberEntries } from './entries'

const shelf = { texts: en, chart: logonChart as Chart }
const entries = toChartEntries(shelf)
const first = (query: string): FindEntry | undefined => find(entries, query)[0]?.entry

describe('what can be found', () => {
  it('is every step, flag, code, service and provider, each once', () => {
    const ids = entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining([
        ...toGraph(shelf.chart.machine).nodes.map(({ id }) => `step ${id}`),
        ...logonFlags.map(({ name }) => `flag ${name}`),
        ...Object.keys(resultCodes).map((code) => `code ${code}`),
        ...messageServices.map(({ id }) => `service ${id}`),
        ...allProviders.map((provider) => `provider ${provider}`),
      ]),
    )
  })

  it('is found first by its id, its identifier, and its number', () => {
    for (const { id } of toGraph(shelf.chart.machine).nodes) {
      // A flag may be called as the question about it is.
      const found = find(entries, id).slice(0, 2)
      expect(found.map(({ entry }) => entry.id)).toContain(`step ${id}`)
    }
    for (const { name, bit } of logonFlags) {
      expect(first(name)?.id).toBe(`flag ${name}`)
      expect(first(`0x${bit.toString(16)}`)?.id).toBe(`flag ${name}`)
    }
    for (const code of Object.keys(resultCodes) as ResultCode[]) {
      expect(first(code)?.id).toBe(`code ${code}`)
      expect(first(toHex(resultCodes[code]))?.id).toBe(`code ${code}`)
      expect(first(toHex(resultCodes[code]))?.detail).toContain(String(resultCodes[code] | 0))
    }
  })

  it('is every profile, setting and cause of failure, by the name that is on screen', async () => {
    for (const texts of await Promise.all(languages.map((one) => loadAllTexts(one, ['logon'])))) {
      const own = toChartEntries({ texts, chart: shelf.chart })
      const found = (query: string) => find(own, query).map(({ entry }) => entry.id)
      for (const cause of causes)
        expect(found(texts.causes[cause].name)).toContain(`cause ${cause}`)
      for (const { parameter, kind } of shelf.chart.inputs) {
        const { name } = chartText(texts, 'logon').inputs[parameter] ?? { name: '' }
        if (kind !== 'failures') expect(found(name)[0], name).toBe(`input ${parameter}`)
      }
      expect(found('Archive')[0]).toBe('profile Archive')
      expect(found('wrong-password')).toEqual(['cause wrong-password'])
    }
  })

  it('knows what the Windows headers call a code', () => {
    expect(first('E_ACCESSDENIED')?.id).toBe('code MAPI_E_NO_ACCESS')
  })
})

describe('a number without a name', () => {
  const kindsOf = (query: string) => toNumberEntries(shelf, query).map(({ kind }) => kind)

  it('is flags together where all of its bits are flags', () => {
    expect(kindsOf('0x8000003B')).toEqual(['mask', 'number'])
    expect(kindsOf('0x22')).toEqual(['mask'])
    // Digits alone may be decimal or hexadecimal.
    expect(toNumberEntries(shelf, '34').map(({ names }) => names[0])).toEqual([
      '0x00000022',
      '0x00000034',
    ])
    expect(kindsOf('0x400')).toEqual([])
  })

  it('is flags that are joined as in C', () => {
    const joined = (query: string) =>
      toNumberEntries(shelf, query).map(({ kind, names }) => [kind, names[0]])
    for (const query of [
      'MAPI_USE_DEFAULT|MAPI_LOGON_UI',
      'use_default | 0x1',
      '(MAPI_USE_DEFAULT | MAPI_LOGON_UI | )',
    ]) {
      expect(joined(query), query).toEqual([['mask', '0x00000041']])
    }
    expect(find(entries, 'MAPI_USE_DEFAULT|MAPI_LOGON_UI')).toEqual([])
    expect(joined('MAPI_USE_DEFAULT|nothing')).toEqual([])
    expect(joined('|')).toEqual([])
  })

  it('is an unknown result where it may be one', () => {
    expect(kindsOf('0x80040999')).toEqual(['number'])
    expect(kindsOf('80040999')).toEqual(['number'])
    expect(kindsOf('-2147219047')).toEqual(['number'])
    expect(kindsOf('8004011')).toEqual([])
  })

  it('is nothing where the number has a name', () => {
    for (const value of [...Object.values(resultCodes), ...logonFlags.map(({ bit }) => bit)]) {
      expect(kindsOf(toHex(value)), toHex(value)).toEqual([])
      expect(kindsOf(String(value | 0)), String(value | 0)).not.toContain('number')
    }
    expect(kindsOf('80040111')).toEqual([])
    expect(kindsOf('logon')).toEqual([])
  })
})
