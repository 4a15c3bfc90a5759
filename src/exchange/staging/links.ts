import type { Finding } from './findings.ts'
import type { Staging } from './staging.ts'
import type { IncomingRecord } from './prepare.ts'
import {
  exchangeable,
  isOpen,
  type LinkTarget,
  labelsOf,
  linksOf,
  type OwnedLink,
  schemaNames,
} from '../records/schemas.ts'
import type { Surroundings } from './surroundings.ts'

/** Ids that are looked up in the graph at once. */
const lookUp = 1_000

/**
 * Links must lead to a record of the same import or to a node that is in the graph, of a type that fits; what links to something that is
 * set aside is set aside too. What links to that in turn shows when they are checked again.
 */
export async function checkLinks(around: Surroundings, staging: Staging): Promise<void> {
  const people = await knownPeople(around, staging)
  for (const schema of schemaNames)
    for await (const batch of staging.batches(schema, lookUp)) {
      const owned = linksOf(schema)
      // Nearly all lead to a record of the import that fits; only the others are looked up, and may be at fault.
      const open = batch.map(({ targets }) =>
        targets.filter(([link, other]) => people.has(other) || !leadsToFitting(staging, owned[link]!, other)),
      )
      const others = open.flatMap(targets => targets.map(([, other]) => other))
      const labels = await around.labelsOf([...batch.map(({ id }) => id), ...others])
      const become = await mayBecome(around, schema, batch, labels)
      batch.forEach((record, at) => {
        const faults = [
          ...(become.has(record.id) ? [] : schemaFaults(schema, record, labels.get(record.id))),
          ...open[at]!.flatMap(([link, other]) =>
            targetFaults(staging, record, { link: owned[link]!, other }, labels, people),
          ),
        ]
        if (faults.length) staging.setAside(record, faults as [Finding])
      })
    }
}

/** Those of some records whose node is of another kind in the graph, as one of the two says that nobody knows of which. */
async function mayBecome(
  around: Surroundings,
  schema: string,
  batch: IncomingRecord[],
  labels: Map<string, string[]>,
): Promise<Set<string>> {
  const others = exchangeable[schema] ?? []
  const isOther = ({ id }: IncomingRecord) => others.some(other => labels.get(id)?.includes(other))
  const changing = batch.filter(isOther)
  if (!changing.length) return new Set()
  if (schema === 'Person') return around.openActors(changing.map(({ id }) => id))
  const open = changing.filter(({ json }) => isOpen(schema, JSON.parse(json)))
  return around.openPeople(open.map(({ id }) => id))
}

/** The ids that an import brings as those of somebody of whom it does not know what it is, and that are people in the graph. */
async function knownPeople(around: Surroundings, staging: Staging): Promise<Set<string>> {
  const people = new Set<string>()
  for await (const batch of staging.batches('Organization', lookUp)) {
    const open = batch.filter(
      ({ json }) => json.includes('UNKNOWN') && isOpen('Organization', JSON.parse(json)),
    )
    const labels = await around.labelsOf(open.map(({ id }) => id))
    for (const [id, of] of labels) if (of.includes('Person')) people.add(id)
  }
  return people
}

function leadsToFitting(staging: Staging, { targets }: OwnedLink, other: string): boolean {
  const schema = staging.schemaOf(other)
  return schema !== undefined && schema !== 'rejected' && fits(labelsOf(schema), targets)
}

function fits(labels: readonly string[], targets: string[]): boolean {
  return targets.some(target => labels.includes(target))
}

function schemaFaults(schema: string, { id, place }: IncomingRecord, found?: string[]): Finding[] {
  if (!found || found.includes(schema)) return []
  const reason = `is ${schema}, but the graph has this id as ${found.join(' ')}; give the record another id`
  return [{ ...place, record: id, field: 'schema', reason }]
}

function targetFaults(
  staging: Staging,
  { id, place }: IncomingRecord,
  { link: { field, target, targets }, other }: Pick<LinkTarget, 'link' | 'other'>,
  inGraph: Map<string, string[]>,
  people: ReadonlySet<string>,
): Finding[] {
  const schema = people.has(other) ? 'Person' : staging.schemaOf(other)
  const at = staging.placeOf(other)
  const labels = schema && schema !== 'rejected' ? labelsOf(schema) : inGraph.get(other)
  if (labels && fits(labels, targets)) return []
  const reason = labels
    ? `links to ${other}, which is no ${targets.join(' or ')}`
    : schema
      ? `links to ${other}, which is set aside itself (${at!.file}:${at!.line}); mend that`
      : `links to ${other}, which is neither in these files nor in the graph; mend the id, or add its record`
  return [{ ...place, record: id, field: target ? `${field}.${target}` : field, reason }]
}
