import { type KeyboardEvent, memo, use, useMemo } from 'react'
import type { Node, NodeProps } from 'reactflow'
import type { Basis, Shape } from '../../charts/chart'
import type { NodeMark } from '../../run/trail'
import { fitLabel, lineHeight } from '../../run/labels'
import { outlineOf } from '../../run/outlineOf'
import { useHeat } from './heat'
import { PointingContext, usePointing } from './pointing'
import { isIdentifier } from '../../words/stepLabel'

export type StepNodeType = Node<
  {
    label: string
    shape: Shape
    basis: Basis
    historic: boolean
    mark: NodeMark
    /** What assistive technology says: label, basis, and how the run touches it. */
    description: string
    /** Where the exits of a step lead, in one sentence. */
    exits: (node: string) => string
    /** The pinned run parts from this one here. */
    parts: boolean
    /** The figure that is drawn has a slip here. */
    slip: boolean
    onOpen: (node: string) => void
    onTravel: (node: string, event: KeyboardEvent) => void
    onReveal: (node: string) => void
  },
  'step'
>

/**
 * A shape of the chart. It is a button: pressing it explains the step. The anchors are there
 * because React Flow draws no edge without them; its own handles would listen to every move.
 */
export const StepNode = memo(function StepNode({
  id,
  data,
  width = 0,
  height = 0,
}: NodeProps<StepNodeType>) {
  const { label, shape, basis, historic, mark, parts, slip } = data
  const identifier = isIdentifier(label)
  const { lines, size, fits } = useMemo(
    () => fitLabel(label, shape, width, height, identifier),
    [label, shape, width, height, identifier],
  )
  const pointing = use(PointingContext)
  const isStop = usePointing(({ stop }) => stop === id)
  const heat = useHeat(id)
  return (
    <>
      <button
        type="button"
        className={`step ${shape} ${mark.touch} basis-${basis} ${historic ? 'historic' : ''} ${mark.failed ? 'failed' : ''}`}
        style={{ width, height }}
        aria-label={data.description}
        aria-current={mark.touch === 'current' ? 'step' : undefined}
        aria-describedby={`exits-of-${id}`}
        tabIndex={isStop ? 0 : -1}
        data-step={id}
        {...heat?.marks}
        onClick={() => {
          pointing.dismiss()
          data.onOpen(id)
        }}
        onKeyDown={(event) => data.onTravel(id, event)}
        onFocus={(event) => {
          const visible = event.currentTarget.matches(':focus-visible')
          pointing.focus(id, visible)
          if (visible) data.onReveal(id)
        }}
        onBlur={() => pointing.blur()}
        onPointerEnter={(event) => event.pointerType !== 'touch' && pointing.enter(id)}
        onPointerLeave={(event) => event.pointerType !== 'touch' && pointing.leave()}
      >
        <span id={`exits-of-${id}`} hidden>
          {data.exits(id)} {heat?.said}
        </span>
        <svg className="step-shape" width={width} height={height} aria-hidden="true">
          {mark.touch === 'current' && (
            <g className="step-ring">
              <path d={outlineOf(shape, width, height, -3)} />
            </g>
          )}
          <g className="step-outline">
            <path d={outlineOf(shape, width, height)} />
          </g>
          {historic && (
            <g className="step-inner">
              <path d={outlineOf(shape, width, height, 4)} />
            </g>
          )}
        </svg>
        <span
          className={`step-label ${identifier ? 'identifier' : ''} ${fits ? 'broken' : ''}`}
          style={{ fontSize: size, lineHeight: `${lineHeight(size)}px` }}
        >
          {lines.join('\n')}
        </span>
        {mark.order !== null && (
          <span className="step-order" aria-hidden="true">
            {mark.order}
          </span>
        )}
        {slip && (
          <span className="step-slip" aria-hidden="true">
            sic
          </span>
        )}
        {parts && (
          <span className="step-parts" aria-hidden="true">
            ≠
          </span>
        )}
        {mark.failed && mark.touch !== 'untouched' && (
          <span className="step-cross" aria-hidden="true">
            ×
          </span>
        )}
      </button>
      <span className="step-anchor source" data-handlepos="top" />
      <span className="step-anchor target" data-handlepos="top" />
    </>
  )
})
