import {
  type EncounterGroup,
  MeetingGroupsDocument,
  type MeetingGroupsQuery,
  type MeetingGroupsQueryVariables,
} from '../../api/operations.ts'
import { useState } from 'react'
import { ask, type Given } from '../../api/ask.ts'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { saveCSV } from '../../parts/save.ts'
import { timeText } from '../../parts/time-text.ts'
import { When } from '../../parts/when.tsx'
import { useAsOf } from '../../api/use-answer.ts'
import { Failure } from '../../shell/state.tsx'
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
export type GroupOrder = 'count' | 'first' | 'last' | 'key'

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
            <SaveGroups variables={{ ...variables, by, orderBy: [{ [order]: direction }] }} />
          </>
        )
      }}
    </Paged>
  )
}

/** Saves all groups, those too that are not read yet. */
function SaveGroups({ variables }: { variables: Omit<Given<MeetingGroupsQueryVariables>, 'after'> }) {
  const asOf = useAsOf()
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<Error>()
  const saveAll = async () => {
    setSaving(true)
    setError(undefined)
    try {
      const rows: (string | number)[][] = [[...[variables.by].flat(), 'count', 'certain', 'first', 'last']]
      for (let after: string | null = null; ; ) {
        const { encounters }: MeetingGroupsQuery = await ask(
          MeetingGroupsDocument,
          { ...variables, after },
          { asOf },
        )
        for (const { keys, count, certain, first, last } of encounters?.groups.nodes ?? [])
          rows.push([
            ...keys.map(({ value, node }) => (node ? nameOf(node as Named) : (value ?? ''))),
            count,
            certain,
            first?.edtf ?? timeText(first) ?? '',
            last?.edtf ?? timeText(last) ?? '',
          ])
        if (!encounters?.groups.pageInfo.hasNextPage) break
        after = encounters.groups.pageInfo.endCursor
      }
      saveCSV('entente-groups', rows)
    } catch (reason) {
      setError(reason as Error)
    }
    setSaving(false)
  }
  if (error) return <Failure error={error} again={() => void saveAll()} />
  return (
    <p className="unprinted">
      <button type="button" disabled={saving} onClick={() => void saveAll()}>
        {saving ? texts.save.saving : texts.save.csv}
      </button>
    </p>
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
