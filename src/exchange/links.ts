import type { Finding } from './findings.ts'
import type { Intake } from './intake.ts'
import type { IncomingRecord } from './prepare.ts'
import { type LinkTarget, labelsOf, linksOf, schemas } from './records/schemas.ts'
import type { Surroundings } from './surroundings.ts'

/** Ids that are looked up in the graph at once. */
const lookUp = 1_000

/**
 * Links must lead to a record of the same import or to a node that is in the graph, of a type that fits; what links to something that is
 * set aside is set aside too. What links to that in turn shows when they are checked again.
 */
export async function checkLinks(around: Surroundings, intake: Intake): Promise<void> {
  for (const schema of Object.keys(schemas))
    for await (const batch of intake.batches(schema, lookUp)) {
      const owned = linksOf(schema)
      const elsewhere = batch
        .flatMap(({ targets }) => targets.map(([, other]) => other))
        .filter(id => !intake.brings(id))
      const labels = await around.labelsOf([...batch.map(({ id }) => id), ...elsewhere])
      for (const record of batch) {
        const faults = [
          ...schemaFaults(schema, record, labels.get(record.id)),
          ...record.targets.flatMap(([link, other]) =>
            targetFaults(intake, record, { link: owned[link]!, other }, labels),
          ),
        ]
        if (faults.length) intake.setAside(record, faults as [Finding])
      }
    }
}

function schemaFaults(schema: string, { id, place }: IncomingRecord, found?: string[]): Finding[] {
  if (!found || found.includes(schema)) return []
  const reason = `is ${schema}, but the graph has this id as ${found.join(' ')}; give the record another id`
  return [{ ...place, record: id, field: 'schema', reason }]
}

function targetFaults(
  intake: Intake,
  { id, place }: IncomingRecord,
  { link: { field, target, targets }, other }: Pick<LinkTarget, 'link' | 'other'>,
  inGraph: Map<string, string[]>,
): Finding[] {
  const schema = intake.schemaOf(other)
  const labels = schema && schema !== 'rejected' ? labelsOf(schema) : inGraph.get(other)
  if (labels && targets.some(target => labels.includes(target))) return []
  const reason = labels
    ? `links to ${other}, which is no ${targets.join(' or ')}`
    : schema
      ? `links to ${other}, which is set aside itself; mend that`
      : `links to ${other}, which is neither in these files nor in the graph; mend the id, or add its record`
  return [{ ...place, record: id, field: target ? `${field}.${target}` : field, reason }]
}
