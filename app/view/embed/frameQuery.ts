import { encodeValue, splitFragment, splitQuery } from '../../run/permalink'

/** What is the frame's own: how it is embedded, and the story that its run is a call of. */
const ownParameters = ['embed', 'controls', 'at', 'story']

/**
 * The fragment that a frame shows when it is asked for a query: that query, but with what is the
 * frame's own as its present fragment has it. What the query does not say of view, language and
 * theme stays as it is.
 */
export function toFrameFragment(present: string, query: string): string {
  const { chart, query: shown } = splitFragment(present)
  const { parameters: before } = splitQuery(shown)
  const { parameters: asked } = splitQuery(query)
  const kept = [...before].flatMap(([name, values]) => {
    const isKept =
      ownParameters.includes(name) || (['view', 'lang', 'theme'].includes(name) && !asked.has(name))
    const value = values.at(-1)
    return isKept && value !== undefined ? [`${name}=${encodeValue(value)}`] : []
  })
  const rest = query
    .split('&')
    .filter((part) => part !== '' && !ownParameters.includes(nameOf(part)))
  // Where a query is cut because it is too long, the frame stays a frame.
  return `#/${chart ?? ''}?${[...kept, ...rest].join('&')}`
}

function nameOf(part: string): string {
  const [name = ''] = part.split('=')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
