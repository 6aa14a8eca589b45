import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const notice = read('NOTICE')

test.each(Object.entries({ ...dependencies, ...devDependencies }))(
  'NOTICE names %s in the version that is installed',
  (name, wanted) => {
    const [, aliased, aliasedVersion] = /^npm:(.+)@([^@]+)$/.exec(wanted) ?? []
    expect(notice).toContain(`${aliased ?? name} ${aliasedVersion ?? wanted}`)
  },
)

test('the lock file names no address to download from', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})
