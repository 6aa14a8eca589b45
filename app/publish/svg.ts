import type { Publication } from './publication'

/** The chart as a vector drawing, with the path of the run laid over it. */
export function toSvg(publication: Publication): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"/>${publication.site.slice(0, 0)}`
}
