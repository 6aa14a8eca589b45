import { toHex, toShortHex } from '../../mapi/flags'
import {
  type ColumnGroup,
  resourceFlags,
  resourceMethods,
  statusBits,
  statusColumns,
  statusObjectType,
  transportStatusBits,
} from '../../mapi/statusTable'
import type { SessionTablesText } from '../../text/sessionTablesText'
import type { Explorer } from '../useExplorer'
import { Breakable } from './Breakable'
import { ContradictionLink } from './links'

type StatusText = SessionTablesText['status']

/** What every status table has: its columns, and the bits of its masks. */
export function StatusReference({ explorer, text }: { explorer: Explorer; text: StatusText }) {
  return (
    <div className="status-reference">
      <Columns explorer={explorer} text={text} />
      <BitsTable text={text} name="PR_STATUS_CODE" about={text.everyRow} bits={statusBits}>
        {text.statusSays}
      </BitsTable>
      <BitsTable
        text={text}
        name="PR_STATUS_CODE"
        about={text.transportsOnly}
        bits={transportStatusBits}
      />
      <BitsTable text={text} name="PR_RESOURCE_METHODS" bits={resourceMethods}>
        {text.methodsSay}
      </BitsTable>
      <BitsTable text={text} name="PR_RESOURCE_FLAGS" bits={resourceFlags}>
        {text.flagsSay}
      </BitsTable>
    </div>
  )
}

/** The groups in the order of the columns. */
const groups: readonly ColumnGroup[] = [...new Set(statusColumns.map(({ group }) => group))]

function Columns({ explorer, text }: { explorer: Explorer; text: StatusText }) {
  return (
    <table className="columns-table">
      <caption>
        <h3>{text.columns}</h3>{' '}
        <span>
          {text.columnsSay} <ContradictionLink explorer={explorer} id="C19" />
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.column}</th>
          <th scope="col">{text.tag}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {text.groups[group]}
            </th>
          </tr>
          {statusColumns
            .filter((column) => column.group === group)
            .map(({ name, tag }) => (
              <tr key={name}>
                <th scope="row">
                  <code>
                    <Breakable text={name} />
                  </code>
                  {name === 'PR_OBJECT_TYPE' && (
                    <span className="more">
                      {text.objectType} ({toShortHex(statusObjectType)})
                    </span>
                  )}
                </th>
                <td className="hex">{toHex(tag)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

function BitsTable({
  text,
  name,
  about,
  bits,
  children,
}: {
  text: StatusText
  name: string
  /** Where the bits stand, if not everywhere. */
  about?: string
  bits: Readonly<Record<string, number>>
  children?: string
}) {
  const meanings: Readonly<Record<string, string | undefined>> = text.bits
  return (
    <table className="bits-table">
      <caption>
        <h3 className="identifier">{name}</h3>
        {about && (
          <>
            {', '}
            {about}
          </>
        )}
        {children && <span className="more">{children}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.bit}</th>
          <th scope="col">{text.value}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(bits).map(([bit, value]) => (
          <tr key={bit}>
            <th scope="row">
              <code>
                <Breakable text={bit} />
              </code>
              {meanings[bit] && <span className="more">{meanings[bit]}</span>}
            </th>
            <td className="hex">{toHex(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
