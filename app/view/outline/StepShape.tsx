import type { Shape } from '../../charts/chart'

const outlines: Readonly<Record<Shape, { outer: string; inner: string }>> = {
  pill: {
    outer: 'M15 2H37A12 12 0 0 1 37 26H15A12 12 0 0 1 15 2Z',
    inner: 'M15 5H37A9 9 0 0 1 37 23H15A9 9 0 0 1 15 5Z',
  },
  diamond: { outer: 'M1 14L26 1L51 14L26 27Z', inner: 'M7.5 14L26 4.4L44.5 14L26 23.6Z' },
  rectangle: {
    outer: 'M8 2H44A4 4 0 0 1 48 6V22A4 4 0 0 1 44 26H8A4 4 0 0 1 4 22V6A4 4 0 0 1 8 2Z',
    inner: 'M8 5H44A1 1 0 0 1 45 6V22A1 1 0 0 1 44 23H8A1 1 0 0 1 7 22V6A1 1 0 0 1 8 5Z',
  },
}

/** The shape of a step as the chart draws it, small, around the step's number in the outline. */
export function StepShape({
  shape,
  historic,
  number,
}: {
  shape: Shape
  historic: boolean
  number: number
}) {
  return (
    <span className="outline-shape">
      <svg width="52" height="28" viewBox="0 0 52 28" aria-hidden="true">
        <path className="outline-border" d={outlines[shape].outer} />
        {historic && <path className="outline-inner" d={outlines[shape].inner} />}
      </svg>
      <span className="outline-number">{number}</span>
    </span>
  )
}
