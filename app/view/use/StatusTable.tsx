import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { UseStateId } from '../../charts/use/useStates'
import { toSession, type UseInputs } from '../../charts/use/useRules'
import type { ProviderKey } from '../../mapi/computer'
import { toShortHex } from '../../mapi/flags'
import type { EstablishedSession } from '../../mapi/session'
import {
  decodeBits,
  missingBasis,
  missingRows,
  resourceMethods,
  resourceTypes,
  type StatusRow,
  statusBits,
  toStatusRows,
  transportStatusBits,
} from '../../mapi/statusTable'
import {
  type SessionTablesText,
  type StatusObjectStep,
  statusObjectSteps,
} from '../../text/sessionTablesText'
import { providerName } from '../../words/names'
import { NotLoaded } from '../lazyPart'
import { BasisTag } from '../panels/BasisTag'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { Breakable } from './Breakable'
import { ContradictionLink, DrawingLink, useRunWith } from './links'
import { StatusReference } from './StatusReference'
import { findChanges } from './statusChanges'
import { useSessionTables } from './useSessionTables'
import './use.css'

/** The status table of the session that is set, and what there is to know about such tables. */
export function StatusTable({ explorer }: { explorer: Explorer }) {
  const text = useSessionTables()
  if (text === 'failed') return <NotLoaded />
  if (text === null) return <div className="session-tables" />
  return <Status explorer={explorer} text={text.status} />
}

type StatusText = SessionTablesText['status']

const toEstablished = ({ chart, world }: Pick<Explorer, 'chart' | 'world'>): EstablishedSession => {
  const { computer, given } = chart.setting
  return toSession(computer, { ...world.inputs, ...given } as unknown as UseInputs)
}

const isProvider = (id: StatusRow['id']): id is ProviderKey => id.includes('/')

function Status({ explorer, text }: { explorer: Explorer; text: StatusText }) {
  const texts = useTexts()
  const { chart, world } = explorer
  const id = useId()
  const session = useMemo(() => toEstablished({ chart, world }), [chart, world])
  const rows = useMemo(() => toStatusRows(session), [session])
  const nameOf = (row: StatusRow['id']) =>
    isProvider(row) ? providerName(texts, chart, row) : text.names[row]
  const said = useSaid(text, rows, nameOf)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="session-tables" aria-labelledby={id} tabIndex={0}>
      <div className="tables-intro">
        <h2 id={id}>{texts.ui.tables.status}</h2>
        <p>{text.intro}</p>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
      <Rows explorer={explorer} text={text} session={session} rows={rows} nameOf={nameOf} />
      <div className="status-notes">
        <section aria-labelledby={`${id}mail`}>
          <h3 id={`${id}mail`}>MAPI_NO_MAIL</h3>
          <p>{text.noMail}</p>
          <p>{text.noMailIs[session.nonmessaging ? 'set' : 'clear']}</p>
        </section>
        <Timing explorer={explorer} text={text} />
      </div>
      <Opening explorer={explorer} text={text} />
      <StatusReference explorer={explorer} text={text} />
    </section>
  )
}

/** Rests before it speaks, so that several changes are one. */
const restsFor = 500
/** More names than these are only counted. */
const mostNamed = 4

/** What a screen reader says when rows come, go or change. */
function useSaid(
  text: StatusText,
  rows: readonly StatusRow[],
  nameOf: (id: StatusRow['id']) => string,
): string {
  const before = useRef(rows)
  const name = useRef(nameOf)
  name.current = nameOf
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (before.current === rows) return
    // Names have commas.
    const list = (ids: readonly StatusRow['id'][]) =>
      ids.length > mostNamed
        ? text.count(ids.length)
        : ids.map((one) => name.current(one)).join('; ')
    const timer = setTimeout(() => {
      const changes = findChanges(before.current, rows)
      before.current = rows
      if (!changes) return
      const { gone, added, changed } = changes
      const sentences = [
        text.said.rows(rows.length),
        gone.length > 0 ? text.said.gone(list(gone)) : '',
        added.length > 0 ? text.said.added(list(added)) : '',
        changed.length > 0 ? text.said.changed(list(changed)) : '',
      ]
      setSaid(sentences.filter(Boolean).join(' '))
    }, restsFor)
    return () => clearTimeout(timer)
  }, [rows, text])
  return said
}

interface RowsProps {
  explorer: Explorer
  text: StatusText
  session: EstablishedSession
  rows: readonly StatusRow[]
  nameOf: (id: StatusRow['id']) => string
}

function Rows({ explorer, text, session, rows, nameOf }: RowsProps) {
  const missing = missingRows(session)
  return (
    <table className="status-table">
      <caption>
        <h3>{text.rows}</h3>{' '}
        <span>
          {text.count(rows.length)}, {text.profile(session.profile)}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.row}</th>
          {identifiers.map((name) => (
            <th key={name} scope="col" className="identifier">
              <Breakable text={name} />
            </th>
          ))}
          <th scope="col">{text.presence}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} explorer={explorer} text={text} row={row} name={nameOf(row.id)} />
        ))}
      </tbody>
      {missing.length > 0 && (
        <tbody className="missing">
          <tr>
            <th scope="rowgroup" colSpan={identifiers.length + 2}>
              {text.missing}
            </th>
          </tr>
          {missing.map(({ id, why }) => (
            <tr key={id} data-row={id}>
              <th scope="row">{nameOf(id)}</th>
              <td colSpan={identifiers.length + 1}>
                {text.why[why]} <BasisTag basis={missingBasis(why)} />
              </td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

const identifiers = [
  'PR_RESOURCE_TYPE',
  'PR_DISPLAY_NAME',
  'PR_RESOURCE_METHODS',
  'PR_STATUS_CODE',
] as const

function Row({
  explorer,
  text,
  row,
  name,
}: {
  explorer: Explorer
  text: StatusText
  row: StatusRow
  name: string
}) {
  const type = resourceTypes[row.type]
  return (
    <tr data-row={row.id}>
      <th scope="row">
        {name}
        <span className="more">{text.from[row.from]}</span>
      </th>
      <td data-label="PR_RESOURCE_TYPE">
        <code>
          <Breakable text={row.type} />
        </code>
        <span className="hex number">
          {type} ({toShortHex(type)})
        </span>
      </td>
      <td data-label="PR_DISPLAY_NAME">
        {row.name ?? <span className="open">{text.notDocumented}</span>}
      </td>
      <td data-label="PR_RESOURCE_METHODS">
        <Mask mask={row.methods} bits={resourceMethods} none={text.providerDecides} />
      </td>
      <td data-label="PR_STATUS_CODE">
        <Mask
          mask={row.status}
          bits={{ ...statusBits, ...transportStatusBits }}
          none={text.notDocumented}
        />
        {row.status !== null && <span className="more">{text.otherBits}</span>}
      </td>
      <td data-label={text.presence}>
        {text.presences[row.presence]}
        {row.presence !== 'always' && (
          <>
            {' '}
            <ContradictionLink explorer={explorer} id="C18" />
          </>
        )}
      </td>
    </tr>
  )
}

/** A mask as a number, with the names of its bits; a word where it is not known. */
function Mask({
  mask,
  bits,
  none,
}: {
  mask: number | null
  bits: Parameters<typeof decodeBits>[1]
  none: string
}) {
  if (mask === null) return <span className="open">{none}</span>
  return (
    <>
      <span className="hex">{toShortHex(mask)}</span>
      <ul>
        {decodeBits(mask, bits).map((name) => (
          <li key={name}>
            <code>
              <Breakable text={name} />
            </code>
          </li>
        ))}
      </ul>
    </>
  )
}

/** When the table should not be asked for. */
function Timing({ explorer, text }: { explorer: Explorer; text: StatusText }) {
  const id = useId()
  const run = useRunWith(explorer, { method: 'GetStatusTable', asked: 'at-once' })
  const nodes: UseStateId[] = ['waitForTransports', 'transportsStarting']
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{text.timing}</h3>
      <p>{text.timingSays}</p>
      <p>
        <DrawingLink explorer={explorer} run={run} nodes={nodes}>
          {text.inDrawing}
        </DrawingLink>
      </p>
    </section>
  )
}

const nodesOfSteps: Readonly<Record<StatusObjectStep, UseStateId>> = {
  GetStatusTable: 'statusTable',
  SetColumns: 'setColumns',
  restriction: 'buildRestriction',
  Restrict: 'restrictTable',
  HrQueryAllRows: 'queryAllRows',
  OpenEntry: 'returnStatusObject',
}

/** The way from the session to a status object; each step leads to where it stands on the chart. */
function Opening({ explorer, text }: { explorer: Explorer; text: StatusText }) {
  const id = useId()
  const run = useRunWith(explorer, { method: 'GetStatusTable', entry: 'status' })
  return (
    <section className="status-steps" aria-labelledby={id}>
      <h3 id={id}>{text.opening}</h3>
      <p>{text.openingSays}</p>
      <ol>
        {statusObjectSteps.map((step) => (
          <li key={step}>
            <DrawingLink explorer={explorer} run={run} nodes={[nodesOfSteps[step]]}>
              {text.steps[step].name}
            </DrawingLink>{' '}
            {text.steps[step].says}{' '}
            {step === 'GetStatusTable' && <ContradictionLink explorer={explorer} id="C34" />}
          </li>
        ))}
      </ol>
    </section>
  )
}
