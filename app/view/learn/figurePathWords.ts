import type { Chart } from '../../charts/chartDefinition'
import { decisionsOf, type FigurePath, isHistoric } from '../../learn/figurePaths'
import type { TaskWords } from '../../learn/packs'
import type { LessonsText } from '../../text/lessonsText'
import type { Texts } from '../../text/texts'
import { chartText } from '../../words/chartText'

/** The words of a path through the figure, made of those of the chart. */
export function figurePathWords(
  texts: Texts,
  { figurePath }: LessonsText,
  chart: Chart,
  path: FigurePath,
): TaskWords {
  const { steps, exits } = chartText(texts, chart.id)
  const label = (node: string) => steps[node]?.label ?? node
  const way = decisionsOf(path).map(({ node, exit }) =>
    figurePath.decision(label(node), exits[exit] ?? exit),
  )
  const list = new Intl.ListFormat(texts.language, { type: 'unit', style: 'short' })
  return {
    title: figurePath.title(path.number, label(path.nodes.at(-1) ?? '')),
    story: figurePath.story(list.format(way)),
    notice: isHistoric(path) ? figurePath.historic : figurePath.notice,
  }
}
