import { firstChartId } from '../../charts/charts'
import type { Choices, Publication } from '../../publish/publication'
import { formatQuery, isTooLong } from '../../run/permalink'
import type { OfferId } from './offers'

/**
 * The line that makes the same file with the export command; `null` where a link is too short for
 * what was set. `scale` is that of a picture.
 */
export function toCommandLine(
  offer: OfferId,
  { run, place, site, texts }: Publication,
  { ink = 'light', arrangement = 'wide', showsPath = true }: Partial<Choices>,
  { file, scale }: { file: string; scale: number },
): string | null {
  const query = formatQuery(run, { ...place, language: null })
  if (isTooLong(query)) return null
  const options = [
    ...(run.chart.id === firstChartId ? [] : ['--chart', run.chart.id]),
    // What a link may say in two ways it says in the one that every shell leaves alone.
    ...['--query', query.replaceAll("'", '%27')],
    ...(texts.language === 'en' ? [] : ['--lang', texts.language]),
    ...(ink === 'light' ? [] : ['--theme', ink]),
    ...(arrangement === 'wide' ? [] : ['--arrangement', arrangement]),
    ...(showsPath ? [] : ['--without-path']),
    ...(offer === 'png' && scale !== 1 ? ['--scale', String(scale)] : []),
    ...(site === '' ? [] : ['--site', site]),
    ...['--out', file],
  ]
  return ['npm run --silent export --', offer, ...options.map(toWord)].join(' ')
}

/** One word of a shell, whatever is in it. */
const toWord = (text: string): string =>
  /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
