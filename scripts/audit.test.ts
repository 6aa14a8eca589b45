import { expect, test } from 'vitest'
import { installScripts, readAudit, shippedPackages } from './audit.mjs'

const shipped = new Set(['valibot', 'reader'])

test('names each package with a hole, how bad it is and what it is', () => {
  const answer = {
    vulnerabilities: {
      valibot: {
        ...{ name: 'valibot', severity: 'high', range: '<1.2.0' },
        via: [{ title: 'ReDoS in emoji' }, { title: 'ReDoS in emoji' }],
      },
      reader: { name: 'reader', severity: 'low', range: '*', via: ['valibot'] },
      tool: { name: 'tool', severity: 'critical', range: '*', via: ['reader'] },
    },
    metadata: { dependencies: { prod: 31 } },
  }
  expect(readAudit(JSON.stringify(answer), shipped)).toEqual({
    holes: ['valibot <1.2.0, high: ReDoS in emoji', 'reader *, low: through valibot'],
  })
})

test('no hole is an answer, too', () => {
  const answer = { vulnerabilities: {}, metadata: { dependencies: { prod: 31 } } }
  expect(readAudit(JSON.stringify(answer), shipped)).toEqual({ holes: [] })
})

test.each([
  [
    '405 Method Not Allowed',
    JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }),
  ],
  ['no such host', JSON.stringify({ error: { summary: 'no such host' } })],
  ['<html>', '<html>\n</html>'],
  ['npm said nothing', ''],
])('a registry that does not answer is never taken for no hole: %s', (unanswered, output) => {
  expect(readAudit(output, shipped)).toEqual({ unanswered })
})

test('packages that run a script when they are installed are found, however deep', () => {
  const packages = {
    '': {},
    'node_modules/a': { hasInstallScript: true },
    'node_modules/a/node_modules/@scope/b': { hasInstallScript: true },
    'node_modules/c': {},
  }
  expect(installScripts({ packages })).toEqual(['a', '@scope/b'])
})

test('what is in the built site is looked at, and the worker is in it', () => {
  const packages = {
    '': {},
    'node_modules/react': {},
    'node_modules/vite': { dev: true },
    'node_modules/vite/node_modules/workbox-core': { dev: true },
  }
  expect(shippedPackages({ packages })).toEqual(new Set(['react', 'workbox-core']))
})
