import { createHash } from 'node:crypto'
import { fold, scriptOf } from '../../names/folding.ts'
import { formsOf } from '../../names/forms.ts'
import { fromISODate } from '../../neo4j/values.ts'
import { foldedName, propertyName } from '../../planner/property-name.ts'
import { stemsOf } from '../../texts/stems.ts'
import { sortKeys } from '../../time/bounds.ts'
import type { MergedRecord } from './merge.ts'
import { odditiesOf } from '../staging/oddities.ts'
import { defaultsOf, fieldsOf, type RecordClass } from '../records/field.ts'
import { schemas } from '../records/schemas.ts'
import { readTime } from '../records/time.ts'

type Properties = Record<string, unknown>

/** A link that a record owns; it goes when the record no longer has it. */
export interface GraphLink {
  type: string
  incoming: boolean
  other: string
  properties: Properties
}

/** A small node that belongs to one record's node. */
export interface SmallNode {
  link: string
  label: string
  properties: Properties
}

/** What is said of a node, as nodes and links. */
export interface GraphRecord {
  id: string
  schema: string
  properties: Properties
  small: SmallNode[]
  links: GraphLink[]
}

/** Turns what is said of a node into the node, small nodes and links that it stands for. */
export function toGraph({
  schema: name,
  id,
  fields: given,
  disagreements,
  isPartDecided,
}: MergedRecord): GraphRecord {
  const schema = schemas[name]!
  const fields: Properties = { ...defaultsOf(schema.record), ...given }
  const graph: GraphRecord = { id, schema: name, properties: { id }, small: [], links: [] }
  addFields(graph, schema.record, fields, '')
  // A further place is another than the first.
  if (name === 'Event')
    graph.links = graph.links.filter(({ type, other }) => type !== 'ALSO_HELD_IN' || other !== fields.place)
  if (isPartDecided)
    for (const link of graph.links) if (link.type === 'PART_OF') link.properties = { decided: true }
  if (schema.dated) addSortKeys(graph.properties, fields.signedOn ?? fields.time)
  if (fields.citations) graph.properties.citationCount = sourcesOf(fields.citations as { source: string }[])
  if (name === 'Observation') graph.properties.series = seriesOf(fields)
  const names = graph.small.filter(small => small.label === 'Name')
  if (names[0])
    Object.assign(graph.properties, {
      name: names[0].properties.text,
      [foldedName('name')]: names[0].properties.folded,
      ...formerNames(names),
    })
  else if (schema.naming)
    addNames(
      graph,
      schema.naming.flatMap(field => (fields[field] as string | string[]) ?? []),
    )
  if (schema.searched) addStems(graph.properties, schema.naming ?? [], fields)
  for (const { code, field } of odditiesOf(name, given))
    graph.small.push({ link: 'HAS', label: 'Oddity', properties: { code, fields: [field] } })
  for (const properties of disagreements)
    graph.small.push({ link: 'HAS', label: 'Disagreement', properties: { ...properties } })
  return graph
}

/** The names that it no longer has, each with the bounds of its time, so that a sentence finds that of its day beside the present one. */
function formerNames(names: SmallNode[]): { formerNames?: string[] } {
  const former = names.filter(({ properties }) => properties.kind === 'FORMER')
  const texts = former.map(({ properties: { text, startEarliest, startLatest, endEarliest, endLatest } }) =>
    JSON.stringify([
      text,
      ...[startEarliest, startLatest, endEarliest, endLatest].map(day => day?.toString() ?? null),
    ]),
  )
  return texts.length ? { formerNames: texts } : {}
}

/** How many sources say so: several places in one are one. */
function sourcesOf(citations: { source: string }[]): number {
  return new Set(citations.map(({ source }) => source)).size
}

/** Figures that say the same of the same, but for their time and value, have one key. */
function seriesOf({ indicator, subject, counterpart, unit, status, dimensions }: Properties): string {
  const parts = ((dimensions ?? []) as { name: string; value: string }[])
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
  const key = JSON.stringify([subject, counterpart ?? null, indicator, unit, status, ...parts])
  // Hashed, because an index takes keys of some 8 kB at most.
  return createHash('sha256').update(key).digest('base64url')
}

function addFields(graph: GraphRecord, type: RecordClass, fields: Properties, prefix: string): void {
  const defaults = defaultsOf(type)
  for (const [name, plan] of fieldsOf(type)) {
    const value = fields[name] ?? defaults[name]
    if (value === undefined) continue
    switch (plan.kind) {
      case 'property':
        graph.properties[propertyName(prefix, name)] = value
        if (plan.folded) graph.properties[foldedName(propertyName(prefix, name))] = fold(value as string)
        break
      case 'texts':
        // An empty list says nothing, as none does.
        if ((value as string[]).length) graph.properties[propertyName(prefix, name)] = value
        break
      case 'day':
        graph.properties[propertyName(prefix, name)] = fromISODate(value as string)
        break
      case 'time':
        addTime(graph.properties, plan.prefix, value, plan.whole)
        break
      case 'embedded':
        addFields(graph, plan.part(), value as Properties, plan.prefix)
        break
      case 'link':
        for (const other of (plan.many ? value : [value]) as string[])
          graph.links.push({
            type: plan.type,
            incoming: plan.incoming,
            other,
            properties: plan.properties ?? {},
          })
        break
      case 'linkParts':
        for (const part of value as Properties[])
          graph.links.push({
            type: plan.type,
            incoming: plan.incoming,
            other: part[plan.target] as string,
            properties: partProperties(plan.part(), part),
          })
        break
      case 'nodes':
        for (const part of value as (Properties | string)[])
          graph.small.push({
            link: plan.link,
            label: plan.label,
            // The usual name is just its text.
            properties: smallProperties(plan, typeof part === 'string' ? { text: part } : part, graph),
          })
    }
  }
}

function partProperties(type: RecordClass, part: Properties): Properties {
  const holder: GraphRecord = { id: '', schema: '', properties: {}, small: [], links: [] }
  addFields(holder, type, part, '')
  return holder.properties
}

function smallProperties(
  { label, part: type }: { label: string; part: () => RecordClass },
  part: Properties,
  graph: GraphRecord,
): Properties {
  const properties = partProperties(type(), part)
  if (label === 'Name') return { ...properties, ...nameKeys(part.text as string, graph) }
  if (label === 'Action' || label === 'Act') addSortKeys(properties, part.on)
  return properties
}

function nameKeys(text: string, graph: GraphRecord): Properties {
  const position = graph.small.filter(small => small.label === 'Name').length
  const forms = formsOf(text, graph.schema)
  return {
    folded: fold(text),
    ...(forms && { forms }),
    script: scriptOf(text),
    type: graph.schema.toUpperCase(),
    position,
  }
}

/** Events, documents, projects, topics, places and sources are found by the texts that name them. */
function addNames(graph: GraphRecord, texts: string[]): void {
  texts.forEach((text, index) => {
    graph.small.push({
      link: 'NAMED',
      label: 'Name',
      properties: { text, kind: index ? 'ALIAS' : 'NAME', ...nameKeys(text, graph) },
    })
  })
}

/** What a search in texts looks in: what it is called and described as, and what its sources say in their words. */
function addStems(properties: Properties, naming: readonly string[], fields: Properties): void {
  const quotes = ((fields.citations ?? []) as { quote?: string }[]).flatMap(({ quote }) => quote ?? [])
  const texts = [...naming, 'title'].flatMap(field => (fields[field] as string | string[]) ?? [])
  const stems = stemsOf([...new Set([...texts, ...quotes])])
  if (stems) properties.stems = stems
}

function addTime(properties: Properties, prefix: string, value: unknown, whole: boolean): void {
  for (const [name, bound] of Object.entries(readTime(value, whole)))
    properties[propertyName(prefix, name)] =
      name === 'edtf' || name === 'uncertain' ? bound : fromISODate(bound as string)
}

function addSortKeys(properties: Properties, time: unknown): void {
  const { sortUp, sortDown } = sortKeys(time == null ? {} : readTime(time))
  properties.sortUp = fromISODate(sortUp)
  properties.sortDown = fromISODate(sortDown)
}
