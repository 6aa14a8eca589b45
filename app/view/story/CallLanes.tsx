import type { Lane, LaneRow, Strand } from './lanes'

/** How far below the top of its row a call's mark stands, in pixels: in the middle of its first line. */
const dotAt = 20
/** Between two lines of one lane. */
const slotWidth = 5

export type MarkKind = 'done' | 'failed' | 'waits' | 'refused'

/** So many lines have room in a lane; more lie on one another. */
const slots = 5

/** How far right of the middle of its lane a line stands: 0, 5, -5, 10, -10. */
const offsetOf = ({ slot }: Strand): number => {
  const at = slot % slots
  return (at % 2 === 1 ? 1 : -1) * Math.ceil(at / 2) * slotWidth
}

const strandClass = ({ nonmessaging, isTold }: Strand): string =>
  ['strand', nonmessaging ? 'nonmessaging' : '', isTold ? 'is-told' : ''].filter(Boolean).join(' ')

const isIn = (strands: readonly Strand[], { session }: Strand) =>
  strands.some((one) => one.session === session)

/** The lanes beside one call: who holds which session before and after it. */
export function CallLanes({
  row: { lanes, ties },
  caller,
  mark,
}: {
  row: LaneRow
  caller: number
  mark: MarkKind
}) {
  const middle = (client: number) => `${((client + 0.5) / lanes.length) * 100}%`
  return (
    <span className="lanes">
      <svg aria-hidden="true">
        {lanes.map((_, client) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its client
            key={client}
            className="lane"
            x1={middle(client)}
            x2={middle(client)}
            y1="0"
            y2="100%"
          />
        ))}
        {ties.map(({ from, to, kind }) => (
          <line
            key={`${kind} ${to}`}
            className={`tie ${kind}`}
            x1={middle(from)}
            x2={middle(to)}
            y1={dotAt}
            y2={dotAt}
          />
        ))}
        {lanes.map((lane, client) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its client
          <svg key={client} x={middle(client)} overflow="visible" aria-hidden="true">
            <LaneLines lane={lane} />
            {ties.map(({ to, kind }) => (to === client ? <TieEnd key={kind} kind={kind} /> : null))}
            {client === caller && <Mark kind={mark} />}
          </svg>
        ))}
      </svg>
    </span>
  )
}

function LaneLines({ lane: { above, below } }: { lane: Lane }) {
  return (
    <>
      {above.map((one) => {
        const x = offsetOf(one)
        return (
          <g key={`above ${one.session}`}>
            <line className={strandClass(one)} x1={x} x2={x} y1="0" y2={dotAt} />
            {!isIn(below, one) && (
              <path
                className="strand-end"
                d={`M${x} ${dotAt}V${dotAt + 9}M${x - 6} ${dotAt + 9}h12`}
              />
            )}
          </g>
        )
      })}
      {below.map((one) => {
        const x = offsetOf(one)
        return (
          <g key={`below ${one.session}`}>
            <line className={strandClass(one)} x1={x} x2={x} y1={dotAt} y2="100%" />
            {!isIn(above, one) && (
              <g className="strand-number">
                <circle cx={x} cy={dotAt + 17} r="7.5" />
                <text x={x} y={dotAt + 17} dy="0.36em">
                  {one.session}
                </text>
              </g>
            )}
          </g>
        )
      })}
    </>
  )
}

/** Where a call meets another client's session. */
function TieEnd({ kind }: { kind: 'joins' | 'tells' }) {
  return kind === 'joins' ? (
    <circle className="tie-end" cx="0" cy={dotAt} r="3.5" />
  ) : (
    <g className="tie-told">
      <circle cx="0" cy={dotAt} r="6.5" />
      <path d={`M0 ${dotAt - 3.5}V${dotAt + 0.8}M0 ${dotAt + 2.8}v0.9`} />
    </g>
  )
}

/** The call itself, in the lane of its client. */
function Mark({ kind }: { kind: MarkKind }) {
  return (
    <g className={`call-mark ${kind}`}>
      <circle cx="0" cy={dotAt} r={kind === 'done' ? 5 : 6} />
      {(kind === 'failed' || kind === 'refused') && (
        <path d={`M-2.4 ${dotAt - 2.4}l4.8 4.8M2.4 ${dotAt - 2.4}l-4.8 4.8`} />
      )}
    </g>
  )
}

/** What a line means, for the legend. */
export function LineSample({ kind }: { kind: 'messaging' | 'nonmessaging' | 'told' | 'logoff' }) {
  return (
    <svg className="line-sample" width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      {kind === 'logoff' ? (
        <path className="strand-end" d="M3 6H13M13 1v10" />
      ) : (
        <path className={kind === 'told' ? 'strand is-told' : `strand ${kind}`} d="M1 6H21" />
      )}
      {kind === 'told' && (
        <g className="tie-told">
          <circle cx="11" cy="6" r="5.5" />
          <path d="M11 3v3.6M11 8.4v0.8" />
        </g>
      )}
    </svg>
  )
}
