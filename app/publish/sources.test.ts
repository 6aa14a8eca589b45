import { describe, expect, test } from 'vitest'
import { loadCharts } from '../charts/charts'
import { contradictionIds, pageTitles, sides } from '../mapi/contradictions'
import { toSources } from './sources'

const charts = await loadCharts()
const sources = toSources(charts)
const steps = sources.charts.flatMap(({ chart, steps }) =>
  steps.map((step) => ({ chart, ...step })),
)

describe('a step', () => {
  test.each(steps)('of the chart $chart has a source: $node', ({ chart, pages }) => {
    expect(pages.length).toBeGreaterThan(0)
    const own = charts.find(({ id }) => id === chart)?.pages ?? {}
    expect(pages.filter((page) => !Object.hasOwn(own, page))).toEqual([])
  })

  test.each(steps)('of the chart $chart names contradictions in order: $node', (step) => {
    const known = contradictionIds.filter((id) => step.contradictions.includes(id))
    expect(step.contradictions).toEqual(known)
  })

  test('about a provider rests on the pages of every kind of provider', () => {
    const firstLogon = steps.find(({ node }) => node === 'firstLogon')
    expect(firstLogon?.pages).toEqual([
      'mapi-sessions',
      'implementing-service-provider-logon',
      'iabprovider-logon',
      'imsprovider-logon',
      'ixpprovider-transportlogon',
    ])
  })

  test('says what it rests on, and whether it is true of older MAPI only', () => {
    expect(steps.find(({ node }) => node === 'passwordUi')).toMatchObject({
      basis: 'figure',
      historic: true,
    })
    expect(steps.find(({ node }) => node === 'profileExists')).toMatchObject({
      basis: 'inference',
      historic: false,
    })
  })
})

describe('a page', () => {
  const named = new Set(steps.flatMap(({ pages }) => pages))

  test.each(charts)('of the chart $id is named by a step', ({ id, pages }) => {
    const own = new Set(steps.filter(({ chart }) => chart === id).flatMap((step) => step.pages))
    expect(Object.keys(pages).filter((page) => !own.has(page))).toEqual([])
  })

  test('has one title everywhere', () => {
    const titles = [pageTitles, ...charts.map(({ pages }) => pages)].flatMap((one) =>
      Object.entries(one),
    )
    for (const [page, title] of titles) {
      expect(title).not.toBe('')
      expect([page, title]).toEqual([page, sources.titles[page]])
    }
    expect([...named].filter((page) => !Object.hasOwn(sources.titles, page))).toEqual([])
  })

  test('of a contradiction stands on one of its sides', () => {
    const sided = new Set(
      Object.values(sides)
        .flat(2)
        .flatMap((source) =>
          'page' in source ? source.page : 'figure' in source ? source.figure : [],
        ),
    )
    expect(Object.keys(pageTitles).filter((page) => !sided.has(page as never))).toEqual([])
  })
})

describe('a contradiction', () => {
  test('has sides, and sources on each', () => {
    expect(sources.contradictions.map(({ id }) => id)).toEqual(contradictionIds)
    for (const { id, sides } of sources.contradictions) {
      expect(sides.length, id).toBeGreaterThan(0)
      for (const side of sides) expect(side.length, id).toBeGreaterThan(0)
    }
  })

  test('touches a step, unless it is about what no chart shows', () => {
    const others = sources.contradictions.filter(({ steps }) => steps.length === 0)
    expect(others.map(({ id }) => id)).toEqual(['C28', 'C30'])
  })

  test.each([
    ['logon', 'newSession', 'C01'],
    ['logon', 'promptForProfile', 'C02'],
    ['logon', 'promptForPassword', 'C02'],
    ['logon', 'passwordUi', 'C03'],
    ['logon', 'credentialsValid', 'C04'],
    ['logon', 'profileNameNull', 'C05'],
    ['logon', 'passwordUi', 'C06'],
    ['logon', 'useDefault', 'C07'],
    ['logon', 'useDefaultName', 'C08'],
    ['logon', 'logonUi', 'C09'],
    ['logon', 'sharedSessionExists', 'C10'],
    ['logon', 'newSession', 'C11'],
    ['logon', 'serviceUiAlways', 'C12'],
    ['logon', 'providersLeft', 'C13'],
    ['logon', 'uiAllowed', 'C14'],
    ['logon', 'disableService', 'C15'],
    ['logon', 'firstLogon', 'C20'],
    ['logon', 'firstLogon', 'C21'],
    ['logon', 'configureService', 'C22'],
    ['logon', 'returnSharedSession', 'C23'],
    ['logon', 'mapiLogonEx', 'C29'],
    ['logon', 'disableService', 'C37'],
    ['logon', 'returnSession', 'C38'],
    ['logon', 'configureEveryService', 'C39'],
    ['start', 'raiseCount', 'C33'],
    ['start', 'noCoInit', 'C34'],
    ['configure', 'returnUnconfigured', 'C20'],
    ['configure', 'returnStillUnconfigured', 'C15'],
    ['identity', 'getStatusTable', 'C18'],
    ['identity', 'returnFirstIdentity', 'C24'],
    ['identity', 'setPrimaryIdentity', 'C25'],
    ['end', 'othersShutDown', 'C16'],
    ['end', 'logoffShared', 'C17'],
    ['end', 'deinitMapiUtil', 'C27'],
    ['end', 'mapiUninitialize', 'C32'],
  ])('touches the steps that decide it: %s/%s, %s', (chart, node, id) => {
    const { steps } = sources.contradictions.find((one) => one.id === id) ?? {}
    expect(steps).toContainEqual({ chart, node })
  })
})
