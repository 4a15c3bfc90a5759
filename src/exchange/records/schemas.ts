import { CountryRecord, OfficeRecord, OrganizationRecord, PersonRecord } from './actors.ts'
import {
  DocumentRecord,
  EventRecord,
  ObservationRecord,
  ParticipationRecord,
  PartyRecord,
  ProjectRecord,
  SignatureRecord,
  TenureRecord,
} from './facts.ts'
import { fieldsOf, type LinkPlan, type RecordClass } from './field.ts'
import { PlaceRecord, SourceRecord, TopicRecord } from './things.ts'

/** A kind of record: its class, and the labels of its node beside `Entity` and the kind itself. */
export interface Schema {
  record: RecordClass
  label?: 'Actor' | 'Fact'
  /** The properties that name the node where it has no `names`; the first one is the name that is shown. */
  naming?: string[]
  /** The node has a time of its own, by which lists are ordered. */
  dated?: true
  /** Its texts are searched: what it is called and described as, and the quotes of its sources. */
  searched?: true
}

/**
 * Every kind of record, by the value of its field `schema`. They are written in this order: what a record cannot do without
 * comes before it, so that nobody reads a participation without its event.
 */
export const schemas: Record<string, Schema> = {
  Country: { record: CountryRecord, label: 'Actor' },
  Place: { record: PlaceRecord, naming: ['name'] },
  Source: { record: SourceRecord, naming: ['title'], searched: true },
  Topic: { record: TopicRecord, naming: ['label', 'altLabels'], searched: true },
  Organization: { record: OrganizationRecord, label: 'Actor' },
  Person: { record: PersonRecord, label: 'Actor' },
  Office: { record: OfficeRecord },
  Tenure: { record: TenureRecord, label: 'Fact', dated: true, searched: true },
  Event: { record: EventRecord, label: 'Fact', naming: ['name', 'description'], dated: true, searched: true },
  Document: { record: DocumentRecord, label: 'Fact', naming: ['title'], dated: true, searched: true },
  Project: {
    record: ProjectRecord,
    label: 'Fact',
    naming: ['name', 'altNames'],
    dated: true,
    searched: true,
  },
  Participation: { record: ParticipationRecord, label: 'Fact', dated: true, searched: true },
  Party: { record: PartyRecord, label: 'Fact', dated: true, searched: true },
  Signature: { record: SignatureRecord, label: 'Fact', dated: true, searched: true },
  Observation: { record: ObservationRecord, label: 'Fact', dated: true, searched: true },
}

/** The names of the schemas, in the order in which their records are written. */
export const schemaNames = Object.keys(schemas)

/** The labels of a schema's nodes. */
export function labelsOf(schema: string): readonly string[] {
  return labels[schema]!
}

const labels = Object.fromEntries(
  Object.entries(schemas).map(([schema, { label }]) => [
    schema,
    ['Entity', label, schema].filter(each => each !== undefined),
  ]),
)

/** Whether a record tells of somebody of whom nobody knows yet whether it is a person or a body: it may become a person under its id. */
export function isOpen(schema: string, fields: Record<string, unknown>): boolean {
  return schema === 'Organization' && fields.kind === 'UNKNOWN'
}

/** The schemas whose nodes may become those of a schema, and these theirs. */
export const exchangeable: Record<string, readonly string[]> = {
  Organization: ['Person'],
  Person: ['Organization'],
}

/** The types of links that may lead to a body and not to a person. */
export function bodyLinks(): string[] {
  const plans = schemaNames.flatMap(linksOf)
  const isFor = ({ targets }: LinkPlan, schema: string) =>
    labelsOf(schema).some(label => targets.includes(label))
  const types = plans
    .filter(plan => !plan.incoming && isFor(plan, 'Organization') && !isFor(plan, 'Person'))
    // Whom somebody counts for is mostly derived, and derived anew.
    .filter(({ type }) => type !== 'FOR')
  return [...new Set(types.map(({ type }) => type))]
}

/** A link that a schema's records own, by the field that gives it. */
export interface OwnedLink extends LinkPlan {
  field: string
  /** Whether it may lead to several. */
  many: boolean
  /** The field of each part that names the other end; undefined where the field holds just ids. */
  target?: string
  /** The last schema whose nodes may be at the other end, where those may be written after the record: the link comes then. */
  after?: string
}

const links = new Map<string, readonly OwnedLink[]>()

/** The links that a schema's records own. */
export function linksOf(schema: string): readonly OwnedLink[] {
  let owned = links.get(schema)
  if (!owned) {
    owned = readLinks(schema)
    links.set(schema, owned)
  }
  return owned
}

function readLinks(schema: string): OwnedLink[] {
  return [...fieldsOf(schemas[schema]!.record)].flatMap(([field, plan]) => {
    if (plan.kind !== 'link' && plan.kind !== 'linkParts') return []
    const { type, incoming, targets } = plan
    const last = schemaNames.findLast(other => targets.some(target => labelsOf(other).includes(target)))!
    const after = schemaNames.indexOf(last) >= schemaNames.indexOf(schema) ? last : undefined
    return [
      {
        field,
        many: plan.kind === 'linkParts' || plan.many,
        type,
        incoming,
        targets,
        ...(after && { after }),
        ...('target' in plan && { target: plan.target }),
      },
    ]
  })
}

/** An id that a record links to, by the link that does, and by its place among those that the schema owns. */
export interface LinkTarget {
  link: OwnedLink
  number: number
  other: string
}

/** The ids that a record links to. */
export function targetsOf(schema: string, fields: Record<string, unknown>): LinkTarget[] {
  const targets: LinkTarget[] = []
  linksOf(schema).forEach((link, number) => {
    const given = fields[link.field] ?? []
    for (const part of Array.isArray(given) ? given : [given])
      targets.push({ link, number, other: link.target ? part[link.target] : part })
  })
  return targets
}
