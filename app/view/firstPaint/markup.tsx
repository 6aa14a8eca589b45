import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { firstChart } from '../../charts/charts'
import { toPageDrawing } from '../../publish/pageDrawing'
import { parseQuery } from '../../run/permalink'
import { Legend } from '../chart/Legend'
import { margin, wideFrom, zooms } from '../chart/viewport'
import { Zoom } from '../chart/Zoom'
import { Brand } from '../Brand'
import { english } from '../TextsContext'

const { legible, largest } = zooms.screen

/** The start chart in both arrangements. */
const drawings = (['wide', 'narrow'] as const).map((arrangement) => ({
  arrangement,
  ...toPageDrawing(parseQuery(firstChart, ''), english, arrangement),
}))

/**
 * What the page shows before any program runs: the start chart in its place. The live page takes
 * the same room.
 */
function FirstPaint() {
  return (
    <div className="app first-paint">
      <header className="header">
        <h1>
          <Brand />
        </h1>
      </header>
      <aside className="left" />
      <aside className="right" />
      <div className="answer" />
      <div className="tabs" />
      <footer className="player" />
      <main className="centre">
        <div className="chart-foot" inert>
          <Legend pinned={false} slips={false} heat={null} />
          <Zoom camera={createRef()} follows onFollow={() => {}} />
        </div>
        <div className="result" />
        <div
          className="canvas"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time; the drawing escapes
          dangerouslySetInnerHTML={{ __html: drawings.map(({ svg }) => svg).join('') }}
        />
      </main>
    </div>
  )
}

/** The markup of the first paint, in English. */
export const firstPaintMarkup = (): string => renderToStaticMarkup(<FirstPaint />)

/** Where the drawings stand on the canvas: just where the camera will show the live chart. */
export function firstPaintStyle(): string {
  const place = ({ arrangement, bounds: { x, y, w, h }, at }: (typeof drawings)[number]) => {
    const axis = (room: string, size: string, centre: number) =>
      `calc(min(${margin}px, max(${room} - ${margin}px - ${size}, ${room} / 2 - ${size} * ${centre.toFixed(4)})) + max(0px, (${room} - ${size}) / 2 - ${margin}px))`
    return `.stand-in.${arrangement} {
  --width: max(${legible * w}px, min(${largest * w}px, 100cqw - ${2 * margin}px, (100cqh - ${2 * margin}px) * ${w / h}));
  --height: calc(var(--width) * ${h / w});
  left: ${axis('100cqw', 'var(--width)', (at[0] - x) / w)};
  top: ${axis('100cqh', 'var(--height)', (at[1] - y) / h)};
  width: var(--width);
  height: var(--height);
}`
  }
  const other = (arrangement: string) => `.stand-in.${arrangement} { display: none }`
  return [
    ...drawings.map(place),
    `@container (width < ${wideFrom}px) { ${other('wide')} }`,
    `@container (width >= ${wideFrom}px) { ${other('narrow')} }`,
  ].join('\n')
}
