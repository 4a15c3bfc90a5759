import { derivedProperties } from './derived.ts'
import { graphModel } from './graph-model.ts'

/** The page docs/graph.md: every label, link, direction and property, as the records and the rules declare them. */
export function graphPage(): string {
  const { nodes, links } = graphModel()
  const kinds = [...nodes]
  const own = kinds.filter(([, { labels }]) => labels.includes('Entity'))
  const small = kinds.filter(([, { labels }]) => !labels.includes('Entity'))
  const recorded = [...links.values()].filter(({ derived }) => !derived)
  const derived = [...links.values()].filter(({ derived }) => derived)
  const byName = (one: { type: string }, other: { type: string }) => (one.type < other.type ? -1 : 1)
  return `${[
    '# The graph',
    '',
    'Every label, link, direction and property that a question file may name. The records and the rules of `cypher/derive` declare them;',
    '`npm run docs:graph` writes this page from the declarations, and each question file is held against them at the start.',
    'A time is four days (`startEarliest`, `startLatest`, `endEarliest`, `endLatest`), its text (`edtf`) and whether it is in doubt',
    '(`uncertain`); a prefix tells several times of a node apart (`signedOnStartEarliest`). A day that is not known is not there.',
    '`…Folded` is a text without case, accents and script, as filters compare it.',
    '',
    '## Nodes that have an id',
    '',
    'Each has the label `Entity`, that of its kind, and `Actor` or `Fact` where it is one.',
    '',
    '| kind | labels | properties |',
    '| --- | --- | --- |',
    ...own.map(
      ([kind, { labels, properties }]) => `| ${kind} | ${labels.join(', ')} | ${propertyList(properties)} |`,
    ),
    '',
    '## Small nodes',
    '',
    'They belong to one node with an id, which leads to them.',
    '',
    '| label | properties |',
    '| --- | --- |',
    ...small.map(([kind, { properties }]) => `| ${kind} | ${propertyList(properties)} |`),
    '',
    '## Links that records own',
    '',
    '| link | from | to | properties |',
    '| --- | --- | --- | --- |',
    ...recorded
      .sort(byName)
      .flatMap(({ type, ends, properties }) => linkRows(type, ends, propertyList(properties))),
    '',
    '## Links that are derived',
    '',
    'A rule makes them when facts are written, for all that are affected; `entente check --rebuild` makes them anew. The rule’s file in',
    '`cypher/derive` stands in brackets.',
    '',
    '| link | from | to | properties | what it says |',
    '| --- | --- | --- | --- | --- |',
    ...derived
      .sort(byName)
      .flatMap(({ type, ends, properties, derived }) =>
        linkRows(type, ends, `${propertyList(properties)} | ${derived}`),
      ),
    '',
    'Some links that records own are derived too, where no record gives them: `AS` (capacities), `FOR` (counts-for), `PART_OF` with',
    '`decided: true` (resolution), and `CONTRADICTS` with',
    '`derived: true` (contradictions).',
    '',
    '## Properties that are derived',
    '',
    '| property | of | what it says |',
    '| --- | --- | --- |',
    ...derivedProperties.map(({ name, of, meaning }) => `| ${name} | ${of.join(', ')} | ${meaning} |`),
  ].join('\n')}\n`
}

/** One row for all ends where any leads to any, else one for each kind that it leads from. */
function linkRows(type: string, ends: readonly (readonly [string, string])[], rest: string): string[] {
  const from = [...new Set(ends.map(([one]) => one))]
  const to = [...new Set(ends.map(([, other]) => other))]
  if (ends.length === from.length * to.length)
    return [`| ${type} | ${from.join(', ')} | ${to.join(', ')} | ${rest} |`]
  const targets = new Map<string, string[]>()
  for (const one of from) {
    const key = ends
      .filter(([each]) => each === one)
      .map(([, other]) => other)
      .join(', ')
    targets.set(key, [...(targets.get(key) ?? []), one])
  }
  return [...targets].map(([others, ones]) => `| ${type} | ${ones.join(', ')} | ${others} | ${rest} |`)
}

/** Times are named once: `signedOn (time)`. */
function propertyList(properties: ReadonlyMap<string, string>): string {
  const bounds = /^(.*?)(e|E)dtf$/
  const times = [...properties.keys()].flatMap(name => bounds.exec(name)?.[1] ?? [])
  const ofTime = (name: string) =>
    times.some(prefix =>
      ['edtf', 'uncertain', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest'].some(
        part => name === (prefix ? prefix + part[0]!.toUpperCase() + part.slice(1) : part),
      ),
    )
  return [
    ...[...properties].filter(([name]) => !ofTime(name)).map(([name, kind]) => `${name} ${kind}`),
    ...times.map(prefix => (prefix ? `${prefix}… (a time)` : 'a time')),
  ].join(', ')
}
