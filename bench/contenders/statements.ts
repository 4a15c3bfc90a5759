/** A statement written by hand for one row, and how its answer becomes that of the API. */
export interface HandWritten {
  /** One value that is the answer already. */
  maps: string
  /** One value in positional lists, and what builds the answer from them. */
  lists: string
  build: (value: never) => unknown
  /** What the statement is given, of what the caller gave. */
  parameters?: (variables: Record<string, unknown>) => Record<string, unknown>
}

type Row = unknown[]

/** How two were together at an event, as cypher/function/how.cypher says. */
const how = (event: string, mine: string, theirs: string) => `CASE
  WHEN ${mine}.sides IS NULL OR ${theirs}.sides IS NULL THEN CASE WHEN ${event}.meeting THEN 'MET' ELSE 'SHARED' END
  ELSE ['ACCOMPANIED', 'SHARED', 'MET'][reduce(most = 0, i IN range(0, size(${mine}.acts) - 1) | reduce(most = most, j IN range(0, size(${theirs}.acts) - 1) | CASE
    WHEN ${mine}.sides[i] = ${theirs}.sides[j] OR '*' IN [${mine}.sides[i], ${theirs}.sides[j]]
      OR ${mine}.acts[i] IN ${theirs}.acts AND any(act IN ${mine}.acts WHERE NOT act IN ${theirs}.acts)
      OR ${theirs}.acts[j] IN ${mine}.acts AND any(act IN ${theirs}.acts WHERE NOT act IN ${mine}.acts) THEN most
    WHEN ${mine}.roles[i] + ${theirs}.roles[j] IN ['HG', 'GH', 'Hg', 'gH', 'hG', 'Gh', 'hg', 'gh', 'HC', 'CH', 'hC', 'Ch', 'SS', 'Sh', 'hS', 'Sg', 'gS', 'hh', 'gg'] THEN 2
    WHEN ${event}.meeting AND NOT ${mine}.roles[i] + ${theirs}.roles[j] IN ['GG', 'Gg', 'gG', 'GC', 'CG', 'gC', 'Cg'] THEN 2
    WHEN most = 0 THEN 1
    ELSE most END))]
  END`

const encounters = `MATCH (a:Entity {id: $of}) MATCH (b:Entity {id: $with}) MATCH (topic:Entity {id: $about})
CALL (a, b, topic) {
MATCH (event:Event)<-[mine:ATTENDED]-()
WHERE mine.actor = a.id AND mine.sortDown IS NOT NULL AND mine.id IS NOT NULL
  AND (event.startEarliest IS NULL OR event.startEarliest <= date($to)) AND (event.endLatest IS NULL OR event.endLatest >= date($from))
  AND coalesce(event.startEarliest, event.startLatest, event.endEarliest, event.endLatest) IS NOT NULL
  AND EXISTS { (event)-[:EVENT_WITHIN]->(topic) }
MATCH ()-[yours:ATTENDED]->()
WHERE yours.actor = b.id AND yours.sortDown = mine.sortDown AND yours.id = mine.id
WITH a, b, topic, event, mine, yours, ${how('event', 'mine', 'yours')} AS how
WHERE how <> 'ACCOMPANIED' AND (any(act IN yours.acts WHERE NOT act IN mine.acts) OR any(act IN mine.acts WHERE NOT act IN yours.acts))
WITH * WHERE NOT EXISTS { MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(a)
    MATCH (part)<-[their:ATTENDED]-(b)
    WHERE their.acts <> our.acts AND ${how('part', 'our', 'their')} <> 'ACCOMPANIED'
      AND (part.startEarliest IS NULL OR part.startEarliest <= date($to)) AND (part.endLatest IS NULL OR part.endLatest >= date($from))
      AND coalesce(part.startEarliest, part.startLatest, part.endEarliest, part.endLatest) IS NOT NULL
      AND EXISTS { (part)-[:EVENT_WITHIN]->(topic) } }
WITH event, how, mine, yours ORDER BY mine.actor DESC, mine.sortDown DESC, mine.id DESC LIMIT 20
RETURN event, how, mine, yours
}
WITH event, how = 'MET' AS met, [act IN mine.acts WHERE NOT act IN yours.acts] AS alone, mine, yours
WITH event, met, CASE alone WHEN [] THEN mine.acts ELSE alone END AS ours,
  CASE alone WHEN [] THEN [act IN yours.acts WHERE NOT act IN mine.acts] ELSE yours.acts END AS theirs,
  CASE WHEN event.startLatest <= date($to) AND event.endEarliest >= date($from) AND NOT coalesce(event.uncertain, false)
    AND mine.certainty = 'DEFINITELY' AND yours.certainty = 'DEFINITELY' THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty`

const search = `CALL db.index.fulltext.queryNodes('names', $query, {limit: 1000}) YIELD node AS name
MATCH (name)<-[:NAMED]-(node:Entity)
WITH node, name, split(name.folded, ' ') AS parts
WITH *, size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word)]) AS begun,
  size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word OR size(part) = 1 AND word STARTS WITH part)]) AS met
WHERE begun > 0 OR met < size($words)
WITH node, name, begun, CASE WHEN name.folded = $text AND name.script = 'Latn' THEN 'EXACT' WHEN name.folded = $text THEN 'TRANSLITERATED'
  WHEN name.folded STARTS WITH $text THEN 'PREFIX' WHEN met = size($words) THEN 'WORDS' ELSE 'FUZZY' END AS how,
  CASE WHEN size($text) < size(name.folded) THEN toFloat(size($text)) / size(name.folded) ELSE toFloat(size(name.folded)) / size($text) END AS covered
WITH node, name, how, CASE how WHEN 'EXACT' THEN 1.0 WHEN 'TRANSLITERATED' THEN 0.9 WHEN 'PREFIX' THEN 0.6 + 0.2 * covered
  WHEN 'WORDS' THEN 0.4 + 0.2 * covered ELSE 0.2 * begun / size($words) + 0.2 * covered END AS score
ORDER BY score DESC, name.position
WITH node, head(collect([name.text, how, score])) AS best
ORDER BY best[2] DESC, node.id LIMIT 10`

const hotPerson = `MATCH (p:Entity&Person {id: $id})
CALL (p) { MATCH (x:Participation) WHERE x.actor = p.id AND x.sortDown IS NOT NULL AND x.id IS NOT NULL
  WITH x ORDER BY x.actor DESC, x.sortDown DESC, x.id DESC LIMIT 20 MATCH (x)-[:AT]->(e:Event)`

const hotTopic = `MATCH (t:Entity&Topic {id: $id})
CALL (t) { MATCH (e:Event)-[w:EVENT_WITHIN]->() WHERE w.topic = t.id AND w.sortDown IS NOT NULL AND w.id IS NOT NULL
  WITH e ORDER BY w.topic DESC, w.sortDown DESC, w.id DESC LIMIT 20`

const filtered = `MATCH (:Entity&Topic {id: $topic})<-[:ABOUT]-(d:Document) WHERE d.type IN $types
WITH d ORDER BY d.titleFolded, d.id WITH collect(d) AS found`

const time = (edtf: unknown) => (edtf === null ? null : { edtf })

/** What a careful engineer would send for each row, on the same graph with the same indexes. */
export const statements: Record<string, HandWritten> = {
  point: {
    maps: 'MATCH (e:Entity&Event {id: $id}) RETURN {event: {id: e.id, name: e.name, kind: e.kind, status: e.status, time: {edtf: e.edtf}}} AS value',
    lists: 'MATCH (e:Entity&Event {id: $id}) RETURN [e.id, e.name, e.kind, e.status, e.edtf] AS value',
    build: ([id, name, kind, status, edtf]: Row) => ({ event: { id, name, kind, status, time: time(edtf) } }),
  },
  nested: {
    maps: `MATCH (c:Entity&Country {id: $id}) RETURN {country: {id: c.id, name: c.name, citizens: {nodes: COLLECT {
      MATCH (c)<-[:CITIZEN_OF]-(p:Person) WITH p ORDER BY p.id LIMIT 10
      RETURN {id: p.id, name: p.name, participations: {nodes: COLLECT {
        MATCH (x:Participation) WHERE x.actor = p.id AND x.sortDown IS NOT NULL AND x.id IS NOT NULL
        WITH x ORDER BY x.actor DESC, x.sortDown DESC, x.id DESC LIMIT 5 MATCH (x)-[:AT]->(e:Event)
        RETURN {event: {id: e.id, name: e.name, time: {edtf: e.edtf},
          topics: COLLECT { MATCH (e)-[:ABOUT]->(t:Topic) WITH t ORDER BY t.label, t.id RETURN {id: t.id, label: t.label} },
          participations: {nodes: COLLECT { MATCH (e)<-[:AT]-(y:Participation) WITH y ORDER BY y.id LIMIT 20 MATCH (y)<-[:TOOK_PART]-(a:Actor)
            RETURN {actor: {id: a.id, name: a.name, citizenOf: COLLECT { MATCH (a)-[:CITIZEN_OF]->(k:Country) WITH k ORDER BY k.id RETURN {id: k.id, name: k.name} }}} }},
          documents: {nodes: COLLECT { MATCH (e)<-[:SIGNED_AT]-(d:Document) WITH d ORDER BY d.sortDown DESC, d.id DESC LIMIT 20 RETURN {id: d.id, title: d.title, type: d.type} }}}}
      }}} }}}} AS value`,
    lists: `MATCH (c:Entity&Country {id: $id}) RETURN [c.id, c.name, COLLECT {
      MATCH (c)<-[:CITIZEN_OF]-(p:Person) WITH p ORDER BY p.id LIMIT 10
      RETURN [p.id, p.name, COLLECT {
        MATCH (x:Participation) WHERE x.actor = p.id AND x.sortDown IS NOT NULL AND x.id IS NOT NULL
        WITH x ORDER BY x.actor DESC, x.sortDown DESC, x.id DESC LIMIT 5 MATCH (x)-[:AT]->(e:Event)
        RETURN [e.id, e.name, e.edtf,
          COLLECT { MATCH (e)-[:ABOUT]->(t:Topic) WITH t ORDER BY t.label, t.id RETURN [t.id, t.label] },
          COLLECT { MATCH (e)<-[:AT]-(y:Participation) WITH y ORDER BY y.id LIMIT 20 MATCH (y)<-[:TOOK_PART]-(a:Actor)
            RETURN [a.id, a.name, COLLECT { MATCH (a)-[:CITIZEN_OF]->(k:Country) WITH k ORDER BY k.id RETURN [k.id, k.name] }] },
          COLLECT { MATCH (e)<-[:SIGNED_AT]-(d:Document) WITH d ORDER BY d.sortDown DESC, d.id DESC LIMIT 20 RETURN [d.id, d.title, d.type] }]
      }] }] AS value`,
    build: ([id, name, people]: [string, string, Row[]]) => {
      const country = ([id, name]: Row) => ({ id, name })
      const actor = ([id, name, citizenOf]: Row) => ({
        actor: { id, name, citizenOf: (citizenOf as Row[]).map(country) },
      })
      const event = ([id, name, edtf, topics, participants, documents]: Row) => ({
        event: {
          id,
          name,
          time: time(edtf),
          topics: (topics as Row[]).map(([id, label]) => ({ id, label })),
          participations: { nodes: (participants as Row[]).map(actor) },
          documents: { nodes: (documents as Row[]).map(([id, title, type]) => ({ id, title, type })) },
        },
      })
      const person = ([id, name, events]: Row) => ({
        id,
        name,
        participations: { nodes: (events as Row[]).map(event) },
      })
      return { country: { id, name, citizens: { nodes: people.map(person) } } }
    },
  },
  encounters: {
    maps: `${encounters} RETURN {encounters: {nodes: collect({met: met, certainty: certainty, event: {id: event.id, name: event.name, time: {edtf: event.edtf}}, of: [x IN ours | {id: x}], with: [y IN theirs | {id: y}]})}} AS value`,
    lists: `${encounters} RETURN collect([met, certainty, event.id, event.name, event.edtf, ours, theirs]) AS value`,
    build: (all: Row[]) => ({
      encounters: {
        nodes: all.map(([met, certainty, id, name, edtf, ours, theirs]) => ({
          met,
          certainty,
          event: { id, name, time: time(edtf) },
          of: (ours as string[]).map(id => ({ id })),
          with: (theirs as string[]).map(id => ({ id })),
        })),
      },
    }),
  },
  filtered: {
    maps: `${filtered} RETURN {documents: {totalCount: size(found), nodes: [d IN found[..20] | {id: d.id, title: d.title, type: d.type}]}} AS value`,
    lists: `${filtered} RETURN [size(found), [d IN found[..20] | [d.id, d.title, d.type]]] AS value`,
    build: ([totalCount, nodes]: [number, Row[]]) => ({
      documents: { totalCount, nodes: nodes.map(([id, title, type]) => ({ id, title, type })) },
    }),
  },
  'hot-person': {
    maps: `${hotPerson} RETURN collect({role: x.role, event: {id: e.id, name: e.name, kind: e.kind, time: {edtf: e.edtf}}}) AS nodes }
      RETURN {person: {id: p.id, participations: {nodes: nodes}}} AS value`,
    lists: `${hotPerson} RETURN collect([x.role, e.id, e.name, e.kind, e.edtf]) AS nodes } RETURN [p.id, nodes] AS value`,
    build: ([id, nodes]: [string, Row[]]) => ({
      person: {
        id,
        participations: {
          nodes: nodes.map(([role, id, name, kind, edtf]) => ({ role, event: { id, name, kind, time: time(edtf) } })),
        },
      },
    }),
  },
  'hot-topic': {
    maps: `${hotTopic} RETURN collect({id: e.id, name: e.name, kind: e.kind}) AS nodes } RETURN {topic: {id: t.id, events: {nodes: nodes}}} AS value`,
    lists: `${hotTopic} RETURN collect([e.id, e.name, e.kind]) AS nodes } RETURN [t.id, nodes] AS value`,
    build: ([id, nodes]: [string, Row[]]) => ({
      topic: { id, events: { nodes: nodes.map(([id, name, kind]) => ({ id, name, kind })) } },
    }),
  },
  search: {
    maps: `${search} RETURN {search: {nodes: collect({matched: best[0], how: best[1], score: best[2], node: {id: node.id}})}} AS value`,
    lists: `${search} RETURN collect([best[0], best[1], best[2], node.id]) AS value`,
    build: (all: Row[]) => ({
      search: { nodes: all.map(([matched, how, score, id]) => ({ matched, how, score, node: { id } })) },
    }),
    parameters: ({ text }) => {
      const words = (text as string).split(' ')
      const typos = (word: string) => (word.length < 4 ? '' : ` ${word}~${word.length < 8 ? 1 : 2}`)
      const initial = (word: string) => (words.length > 1 ? ` ${word[0]}` : '')
      const clause = (word: string) => `+folded:(${word}^9 ${word}*^3${typos(word)}${initial(word)})`
      return { text, words, query: words.map(clause).join(' ') }
    },
  },
}
