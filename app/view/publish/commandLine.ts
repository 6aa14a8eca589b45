import { firstChartId } from '../../charts/charts'
import { type FormatId, takes } from '../../publish/formats'
import type { Choices, Publication } from '../../publish/publication'
import { formatQuery, isTooLong } from '../../run/permalink'

/**
 * The line that makes the same file with the export command, in any shell; `null` where a link is
 * too short for what was set. `scale` is that of a picture.
 */
export function toCommandLine(
  format: FormatId,
  { run, place, site, texts }: Publication,
  { ink = 'light', arrangement = 'wide', showsPath = true }: Partial<Choices>,
  { file, scale }: { file: string; scale: number },
): string | null {
  const query = formatQuery(run, { ...place, language: null })
  if (isTooLong(query)) return null
  const options = [
    ...(run.chart.id === firstChartId ? [] : ['--chart', run.chart.id]),
    // Some shells pass no empty word on.
    ...(query === '' ? ['--query='] : ['--query', toWord(query)]),
    ...(texts.language === 'en' ? [] : ['--lang', texts.language]),
    ...(ink === 'light' ? [] : ['--theme', ink]),
    ...(arrangement === 'wide' ? [] : ['--arrangement', arrangement]),
    ...(showsPath ? [] : ['--without-path']),
    ...(takes(format, 'scale') && scale !== 1 ? ['--scale', String(scale)] : []),
    ...(site === '' ? [] : ['--site', toWord(site)]),
    ...['--out', toWord(file)],
  ]
  return ['npm run --silent export --', format, ...options].join(' ')
}

/** An address in which nothing is left that a shell looks for between double quotes. */
export const toPlainAddress = (address: string): string =>
  address.replace(/["$\\`!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * One word of a shell. Double quotes are the ones that POSIX shells, PowerShell and cmd.exe have in
 * common; a percent sign before two digits names no variable of cmd.exe.
 */
const toWord = (address: string): string =>
  /^[\w./:-]+$/.test(address) ? address : `"${toPlainAddress(address)}"`
