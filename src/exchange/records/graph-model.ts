import type { GraphModel, LinkModel, NodeModel, PropertyKind } from '../../planner/graph-model.ts'
import { foldedName, propertyName } from '../../planner/property-name.ts'
import { derivedLinks, derivedProperties, smallDerived } from './derived.ts'
import { fieldsOf } from './field.ts'
import { labelsOf, linksOf, schemas } from './schemas.ts'

type Kinds = Map<string, PropertyKind>

const bounds = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest']

/** Every label, link, direction and property of the graph, as the records and the rules declare them. */
export function graphModel(): GraphModel {
  const nodes = new Map<string, NodeModel>()
  const links = new Map<
    string,
    { ends: Map<string, [string, string]>; properties: Kinds; derived?: string }
  >()
  const link = (type: string, from: string, to: string, properties: Kinds, derived?: string) => {
    const known = links.get(type) ?? { ends: new Map(), properties: new Map(), derived }
    links.set(type, known)
    if (!derived) known.derived = undefined
    known.ends.set(`${from} ${to}`, [from, to])
    for (const [name, kind] of properties) known.properties.set(name, kind)
  }
  const small = (label: string, properties: Kinds) => {
    const known = (nodes.get(label)?.properties ?? new Map()) as Kinds
    for (const [name, kind] of [...properties, ...(smallDerived[label] ?? [])]) known.set(name, kind)
    nodes.set(label, { labels: [label], properties: known })
  }
  for (const schema of Object.keys(schemas)) {
    nodes.set(schema, { labels: labelsOf(schema), properties: propertiesOf(schema) })
    for (const plan of fieldsOf(schemas[schema]!.record).values())
      if (plan.kind === 'nodes') {
        link(plan.link, schema, plan.label, new Map())
        small(plan.label, propertiesOfClass(plan.part(), ''))
      }
    if (schemas[schema]!.naming) link('NAMED', schema, 'Name', new Map())
    for (const label of ['Disagreement', 'Oddity']) link('HAS', schema, label, new Map())
    for (const { field, type, incoming, targets } of linksOf(schema)) {
      const plan = fieldsOf(schemas[schema]!.record).get(field)!
      const properties: Kinds =
        plan.kind === 'linkParts'
          ? propertiesOfClass(plan.part(), '')
          : new Map(
              Object.entries((plan.kind === 'link' && plan.properties) || {}).map(([name, value]) => [
                name,
                typeof value === 'boolean' ? 'BOOLEAN' : 'TEXT',
              ]),
            )
      for (const target of kindsOf(targets))
        link(type, incoming ? target : schema, incoming ? schema : target, properties)
    }
  }
  for (const label of ['Disagreement', 'Oddity', 'Import', 'Record', 'FormerId']) small(label, new Map())
  // What was imported is kept, and the id of what was joined with another goes on answering.
  link('CONTAINS', 'Import', 'Record', new Map())
  for (const schema of Object.keys(schemas)) link('NOW', 'FormerId', schema, new Map())
  for (const { type, from, to, properties, meaning } of derivedLinks)
    for (const one of kindsOf(from))
      for (const other of kindsOf(to)) link(type, one, other, new Map(Object.entries(properties)), meaning)
  return {
    nodes,
    links: new Map(
      [...links].map(([type, { ends, properties, derived }]): [string, LinkModel] => [
        type,
        { type, ends: [...ends.values()], properties, derived },
      ]),
    ),
  }
}

/** The kinds of nodes that have one of some labels. */
function kindsOf(labels: readonly string[]): string[] {
  return Object.keys(schemas).filter(schema => labels.some(label => labelsOf(schema).includes(label)))
}

function propertiesOf(schema: string): Kinds {
  const { record, naming, dated } = schemas[schema]!
  const properties = propertiesOfClass(record, '')
  properties.set('id', 'TEXT')
  if (naming || [...fieldsOf(record).values()].some(plan => plan.kind === 'nodes' && plan.label === 'Name'))
    for (const name of naming ? [] : ['name', foldedName('name')]) properties.set(name, 'TEXT')
  if (dated) for (const name of ['sortUp', 'sortDown']) properties.set(name, 'DATE')
  for (const { of, name, kind } of derivedProperties)
    if (kindsOf(of).includes(schema)) properties.set(name, kind)
  return properties
}

function propertiesOfClass(type: object, prefix: string): Kinds {
  const properties: Kinds = new Map()
  for (const [name, plan] of fieldsOf(type))
    switch (plan.kind) {
      case 'property':
        properties.set(
          propertyName(prefix, name),
          plan.numeric ? 'NUMBER' : plan.boolean ? 'BOOLEAN' : 'TEXT',
        )
        if (plan.folded) properties.set(foldedName(propertyName(prefix, name)), 'TEXT')
        break
      case 'texts':
        properties.set(propertyName(prefix, name), 'TEXTS')
        break
      case 'day':
        properties.set(propertyName(prefix, name), 'DATE')
        break
      case 'time':
        properties.set(propertyName(plan.prefix, 'edtf'), 'TEXT')
        properties.set(propertyName(plan.prefix, 'uncertain'), 'BOOLEAN')
        for (const bound of bounds) properties.set(propertyName(plan.prefix, bound), 'DATE')
        break
      case 'embedded':
        for (const [inner, kind] of propertiesOfClass(plan.part(), plan.prefix)) properties.set(inner, kind)
        break
    }
  return properties
}
