import {
  type EncounterGroup,
  MeetingGroupsDocument,
  type MeetingGroupsQueryVariables,
} from '../../api/operations.ts'
import type { Given } from '../../api/ask.ts'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { saveCSV } from '../../parts/save.ts'
import { timeText } from '../../parts/time-text.ts'
import { When } from '../../parts/when.tsx'
import { number, texts } from '../../texts/texts.ts'

/** By what meetings are grouped. */
export const groupings: EncounterGroup[] = [
  'COUNTERPART',
  'COUNTERPART_AS_RECORDED',
  'YEAR',
  'QUARTER',
  'MONTH',
  'KIND',
  'TOPICS',
  'COUNTRY',
  'PLACE',
  'COUNTS_FOR',
  'SOURCE',
  'DATASET',
]

/** What a table of groups is ordered by. */
export const groupOrders = ['count', 'first', 'last', 'key'] as const
export type GroupOrder = (typeof groupOrders)[number]

/** Meetings grouped by one or two keys: a table with a bar for each count, sorted by a click on a column, saved as CSV. */
export function Groups({
  variables,
  by,
  order,
  onOrder,
}: {
  variables: Omit<Given<MeetingGroupsQueryVariables>, 'by' | 'orderBy' | 'after'>
  by: EncounterGroup[]
  order: GroupOrder
  onOrder: (order: GroupOrder) => void
}) {
  // Names and beginnings are read from the first on, counts and last times from the greatest.
  const direction = order === 'key' || order === 'first' ? 'ASC' : 'DESC'
  return (
    <Paged
      title={texts.meetings.groups}
      document={MeetingGroupsDocument}
      variables={{ ...variables, by, orderBy: [{ [order]: direction }] }}
      listOf={data => data.encounters?.groups}
      empty={texts.nothing}
      keep
    >
      {groups => {
        const most = Math.max(...groups.map(({ count }) => count))
        return (
          <>
            <div className="table">
              <table className="groups">
                <thead>
                  <tr>
                    {by.map((each, at) => (
                      <Column key={each} of="key" order={order} onOrder={at ? undefined : onOrder}>
                        {texts.value(each)}
                      </Column>
                    ))}
                    <Column of="count" order={order} onOrder={onOrder}>
                      {texts.table.count}
                    </Column>
                    <td />
                    <Column of="first" order={order} onOrder={onOrder}>
                      {texts.table.first}
                    </Column>
                    <Column of="last" order={order} onOrder={onOrder}>
                      {texts.table.last}
                    </Column>
                  </tr>
                </thead>
                <tbody>
                  {groups.map(({ keys, count, certain, first, last }) => (
                    <tr key={keys.map(({ value }) => value).join('\n')}>
                      {keys.map(({ value, node }, at) => (
                        <td key={by[at]}>
                          {node ? <NodeLink node={node as Named} /> : keyInWords(by[at]!, value)}
                        </td>
                      ))}
                      <td className="amount">
                        {number(count)}
                        {certain < count && <small> {texts.meetings.certain(certain)}</small>}
                      </td>
                      <td>
                        <svg aria-hidden="true" width="120" height="10">
                          <rect className="bar" width={(count / most) * 120} height="10" />
                        </svg>
                      </td>
                      <td>
                        <When time={first} whole />
                      </td>
                      <td>
                        <When time={last} whole />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="unprinted">
              <button
                type="button"
                onClick={() =>
                  saveCSV('entente-groups', [
                    [...by, 'count', 'certain', 'first', 'last'],
                    ...groups.map(({ keys, count, certain, first, last }) => [
                      ...keys.map(({ value, node }) => (node ? nameOf(node as Named) : (value ?? ''))),
                      count,
                      certain,
                      first?.edtf ?? timeText(first) ?? '',
                      last?.edtf ?? timeText(last) ?? '',
                    ]),
                  ])
                }
              >
                {texts.save.csv}
              </button>
            </p>
          </>
        )
      }}
    </Paged>
  )
}

function keyInWords(by: EncounterGroup, value: string | null): string {
  if (value === null) return texts.unknown
  return by === 'KIND' ? texts.value(value) : value
}

function Column({
  of,
  order,
  onOrder,
  children,
}: {
  of: GroupOrder
  order: GroupOrder
  onOrder?: (order: GroupOrder) => void
  children: string
}) {
  const direction = of === 'key' || of === 'first' ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={onOrder && of === order ? direction : undefined}>
      {onOrder ? (
        <button type="button" className="sort" onClick={() => onOrder(of)}>
          {children}
          {of === order && <span aria-hidden="true">{direction === 'ascending' ? ' ▲' : ' ▼'}</span>}
        </button>
      ) : (
        children
      )}
    </th>
  )
}
