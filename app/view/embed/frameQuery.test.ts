import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmbedded, maxQueryLength, splitFragment, splitQuery } from '../../run/permalink'
import { isInStory, pageOf } from '../pages'
import { toFrameFragment } from './frameQuery'

test.each([
  ['shows what is asked for', '#/logon?embed=1', 'profile=A', '#/logon?embed=1&profile=A'],
  ['forgets the world before', '#/use?flags=1&step=3&embed=1', '', '#/use?embed=1'],
  [
    'keeps how it is shown',
    '#/logon?view=figure&lang=de&theme=dark&embed=1&controls=0',
    'profile=A',
    '#/logon?view=figure&lang=de&theme=dark&embed=1&controls=0&profile=A',
  ],
  [
    'shows it in another way on request',
    '#/logon?view=figure&theme=dark&embed=1',
    'theme=light&view=outline',
    '#/logon?embed=1&theme=light&view=outline',
  ],
  [
    'stays a frame, in the same story',
    '#/end?embed=1&at=2&story=call%3D1:logon',
    'embed=0&controls=0&%65mbed=2&at=1&story=x&flags=1',
    '#/end?embed=1&at=2&story=call%3D1:logon&flags=1',
  ],
])('a frame %s', (_, present, query, shown) => {
  expect(toFrameFragment(present, query)).toBe(shown)
})

test('whatever is asked for, the frame shows its chart in its frame', () => {
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'embed=0',
          '%65mbed=',
          'story=a',
          '#/start?',
          '?story=',
          'embed',
          'a%',
          'x=1',
        ),
      )
      .map((parts) => parts.join('&')),
    fc.constant('a&'.repeat(maxQueryLength)),
  )
  fc.assert(
    fc.property(anyQuery, (query) => {
      const fragment = toFrameFragment('#/use?embed=1&controls=0', query)
      expect([pageOf(fragment), isEmbedded(fragment)]).toEqual(['use', true])
      const { parameters } = splitQuery(splitFragment(fragment).query)
      expect([parameters.get('controls'), parameters.get('story')]).toEqual([['0'], undefined])
    }),
  )
  expect(isInStory(toFrameFragment('#/use?embed=1', 'story=call%3D1:logon'))).toBe(false)
})
