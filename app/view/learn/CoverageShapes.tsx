import { heatOf } from '../../learn/coverage'
import type { DrawnEdge } from '../../run/geometry'
import type { GraphEdge, GraphNode } from '../../run/graph'
import { fitLabel, lineHeight } from '../../run/labels'
import { outlineOf } from '../../run/outlineOf'
import { isIdentifier } from '../../words/stepLabel'

const turns = { right: 0, bottom: 90, left: 180, top: 270 }

/** What can be opened is a link. */
const Linked = ({
  href,
  name,
  children,
}: {
  href: string | null
  name: string
  children: React.ReactNode
}) =>
  href === null ? (
    children
  ) : (
    <a href={href} tabIndex={-1}>
      <title>{name}</title>
      {children}
    </a>
  )

/** An exit with how often it was taken. */
export function Exit({
  edge,
  drawn: { path, tip, label: place },
  label,
  count,
  href,
  name,
}: {
  edge: GraphEdge
  drawn: DrawnEdge
  label: string | null
  count: number
  href: string | null
  name: string
}) {
  return (
    <g data-heat={heatOf(count)} data-exit={edge.id}>
      <Linked href={href} name={name}>
        <path className="heat-hit" d={path} />
        <path className="heat-line" d={path} />
        <path
          className="heat-arrow"
          d="M0 0L-8 -4.2L-8 4.2Z"
          transform={`translate(${tip.x} ${tip.y}) rotate(${turns[tip.toward]})`}
        />
        {label !== null && (
          <text className="heat-exit" x={place.x} y={place.y} textAnchor={place.anchor}>
            {label}
          </text>
        )}
      </Linked>
    </g>
  )
}

/** A step with how often it was come to. */
export function Shape({
  node,
  box,
  label,
  count,
  href,
  name,
}: {
  node: GraphNode
  box: { x: number; y: number; w: number; h: number }
  label: string
  count: number
  href: string | null
  name: string
}) {
  const identifier = isIdentifier(label)
  const { lines, size } = fitLabel(label, node.shape, box.w, box.h, identifier)
  const step = lineHeight(size)
  const badge = String(count)
  const badgeWidth = 12 + 6.4 * badge.length
  const [bx, by] = node.shape === 'diamond' ? [0.78 * box.w, -6] : [box.w - badgeWidth + 8, -10]
  return (
    <g transform={`translate(${box.x} ${box.y})`} data-heat={heatOf(count)} data-step={node.id}>
      <Linked href={href} name={name}>
        <path className="heat-shape" d={outlineOf(node.shape, box.w, box.h)} />
        <text
          className={identifier ? 'identifier' : undefined}
          style={{ fontSize: size }}
          textAnchor="middle"
        >
          {lines.map((line, index) => (
            <tspan
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
              key={index}
              x={box.w / 2}
              y={box.h / 2 + (index - (lines.length - 1) / 2) * step + size * 0.36}
            >
              {line}
            </tspan>
          ))}
        </text>
        {count > 0 && (
          <g className="heat-count" transform={`translate(${bx} ${by})`}>
            <rect width={badgeWidth} height="17" rx="8.5" />
            <text x={badgeWidth / 2} y="12.5" textAnchor="middle">
              {badge}
            </text>
          </g>
        )}
      </Linked>
    </g>
  )
}
