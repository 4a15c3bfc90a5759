import { fold, scriptOf } from '../names/folding.ts'
import { fromISODate } from '../neo4j/values.ts'
import { sortKeys } from '../time/bounds.ts'
import type { CheckedRecord } from './check.ts'
import { fieldsOf } from './records/field.ts'
import type { NamePart } from './records/schemas.ts'
import { schemas } from './records/schemas.ts'
import { readTime } from './records/time.ts'

type Properties = Record<string, unknown>

/** A link that a record owns; it goes when the record no longer has it. */
export interface GraphLink {
  type: string
  incoming: boolean
  other: string
  /** The types that the other end may have. */
  targets: string[]
  properties: Properties
}

/** A small node that belongs to one record's node. */
export interface SmallNode {
  link: string
  label: string
  properties: Properties
}

/** What a record says, as nodes and links. */
export interface GraphRecord {
  id: string
  schema: string
  properties: Properties
  small: SmallNode[]
  links: GraphLink[]
}

/** Turns a checked record into the node, small nodes and links that it stands for. */
export function toGraph({ schema: name, id, fields }: CheckedRecord): GraphRecord {
  const schema = schemas[name]!
  const graph: GraphRecord = { id, schema: name, properties: { id }, small: [], links: [] }
  addFields(graph, schema.record, fields, '')
  if (schema.dated) addSortKeys(graph.properties, timeOf(fields))
  const names = graph.small.filter(small => small.label === 'Name')
  if (names[0]) graph.properties.name = names[0].properties.text
  else if (schema.naming)
    addNames(graph, [fields[schema.naming], ...((fields.altLabels as unknown[]) ?? [])] as string[])
  return graph
}

/** The time by which a fact is ordered: when it was signed, else when it was or is for. */
function timeOf(fields: Properties): unknown {
  return fields.signedOn ?? fields.time
}

function addFields(graph: GraphRecord, type: object, fields: Properties, prefix: string): void {
  for (const [name, plan] of fieldsOf(type)) {
    const value = fields[name]
    if (value === undefined) continue
    switch (plan.kind) {
      case 'property':
        graph.properties[join(prefix, name)] = value
        break
      case 'day':
        graph.properties[join(prefix, name)] = fromISODate(value as string)
        break
      case 'time':
        addTime(graph.properties, plan.prefix, value)
        break
      case 'embedded':
        addFields(graph, plan.part(), value as Properties, plan.prefix)
        break
      case 'link':
        for (const other of Array.isArray(value) ? value : [value])
          graph.links.push({ ...plan, other, properties: plan.properties ?? {} })
        break
      case 'linkParts':
        for (const part of value as Properties[])
          graph.links.push({
            type: plan.type,
            incoming: false,
            targets: plan.targets,
            other: part[plan.target] as string,
            properties: partProperties(plan.part(), part),
          })
        break
      case 'nodes':
        for (const part of value as Properties[])
          graph.small.push({
            link: plan.link,
            label: plan.label,
            properties: smallProperties(plan.label, plan.part(), part, graph),
          })
    }
  }
}

function partProperties(type: object, part: Properties): Properties {
  const holder: GraphRecord = { id: '', schema: '', properties: {}, small: [], links: [] }
  addFields(holder, type, part, '')
  return holder.properties
}

function smallProperties(label: string, type: object, part: Properties, graph: GraphRecord): Properties {
  const properties = partProperties(type, part)
  if (label === 'Name') return { ...properties, ...nameKeys(part as unknown as NamePart, graph) }
  if (label === 'Action') addSortKeys(properties, part.on)
  return properties
}

function nameKeys({ text }: { text: string }, graph: GraphRecord): Properties {
  const position = graph.small.filter(small => small.label === 'Name').length
  return { folded: fold(text), script: scriptOf(text), position }
}

/** Events, documents, topics, places and sources are found by the text that names them. */
function addNames(graph: GraphRecord, texts: string[]): void {
  for (const text of texts)
    graph.small.push({
      link: 'NAMED',
      label: 'Name',
      properties: { text, kind: 'NAME', ...nameKeys({ text }, graph) },
    })
}

function addTime(properties: Properties, prefix: string, value: unknown): void {
  for (const [name, bound] of Object.entries(readTime(value)))
    properties[join(prefix, name)] =
      name === 'edtf' || name === 'uncertain' ? bound : fromISODate(bound as string)
}

function addSortKeys(properties: Properties, time: unknown): void {
  const { sortUp, sortDown } = sortKeys(time === undefined ? {} : readTime(time))
  properties.sortUp = fromISODate(sortUp)
  properties.sortDown = fromISODate(sortDown)
}

function join(prefix: string, name: string): string {
  return prefix ? prefix + name[0]!.toUpperCase() + name.slice(1) : name
}
