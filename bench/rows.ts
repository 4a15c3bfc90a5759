/** One thing that is measured: what is asked, of which of several things, and by which ways it can be asked. */
export interface BenchRow {
  name: string
  title: string
  query: string
  variables: Record<string, unknown>[]
  /** The contenders that can answer it at all. */
  by: string[]
  /** Cypher that gives the variables, where they depend on what the graph holds. */
  sample?: string
}

/** Ids that the generated graph has whatever its size. */
const someCountries = Array.from({ length: 20 }, (_, n) => `country/g${n + 2}`)
const everybody = ['neo4j-graphql', 'loader', 'maps', 'lists']
const byHand = ['maps', 'lists', 'bare']

/** A page that is asked of many things, so that no answer is remembered. */
export const rows: BenchRow[] = [
  {
    name: 'point',
    title: 'One event by its id',
    query: 'query Point($id: ID!) { event(id: $id) { id name kind status time { edtf } } }',
    variables: Array.from({ length: 50 }, (_, n) => ({ id: `event/g${n * 7}` })),
    by: everybody,
  },
  {
    name: 'nested',
    title: 'Country, 10 citizens, 5 newest events of each with topics, participants and their countries, documents',
    query: `query Nested($id: ID!) { country(id: $id) { id name citizens(first: 10) { nodes { id name
      participations(first: 5) { nodes { event { id name time { edtf } topics { id label }
        participations(first: 20) { nodes { actor { id name ... on Person { citizenOf { id name } } } } }
        documents(first: 20) { nodes { id title type } } } } } } } } }`,
    variables: someCountries.map(id => ({ id })),
    by: everybody,
  },
  {
    name: 'encounters',
    title: 'Encounters of two countries about a topic in a period',
    query: `query Encounters($of: ID!, $with: ID!, $about: ID!, $from: Date!, $to: Date!) {
      encounters(of: $of, with: $with, about: $about, time: { overlaps: { from: $from, to: $to } }, first: 20) {
        nodes { met certainty event { id name time { edtf } } of { id } with { id } } } }`,
    variables: Array.from({ length: 10 }, (_, n) => ({
      of: `country/g${10 + n}`,
      with: `country/g${25 + n}`,
      about: `topic/g${n % 3}`,
      from: '1995-01-01',
      to: '2015-12-31',
    })),
    by: byHand,
  },
  {
    name: 'filtered',
    title: 'Documents of some types about a topic, by title, with their number',
    query: `query Filtered($topic: ID!, $types: [DocumentType!]) {
      documents(where: { type: { in: $types }, topics: { some: { id: { eq: $topic } } } }, orderBy: [{ title: ASC }], first: 20) {
        totalCount nodes { id title type } } }`,
    variables: Array.from({ length: 20 }, (_, n) => ({
      topic: `topic/g${60 + n}`,
      types: ['AGREEMENT', 'PROTOCOL', 'MEMORANDUM'],
    })),
    by: everybody,
  },
  {
    name: 'hot-person',
    title: "A page of a head of state's events",
    query: `query HotPerson($id: ID!) { person(id: $id) { id participations(first: 20) { nodes {
      role event { id name kind time { edtf } } } } } }`,
    variables: Array.from({ length: 5 }, (_, n) => ({ id: `person/g${n}` })),
    by: everybody,
  },
  {
    name: 'hot-topic',
    title: 'A page of the events about a hot topic',
    query: 'query HotTopic($id: ID!) { topic(id: $id) { id events(first: 20) { nodes { id name kind } } } }',
    variables: Array.from({ length: 5 }, (_, n) => ({ id: `topic/g${n}` })),
    by: everybody,
  },
  {
    name: 'search',
    title: 'Search by the beginnings of words',
    query: 'query Search($text: String!) { search(text: $text, first: 10) { nodes { matched how score node { id } } } }',
    variables: ['country 17', 'topic 42', 'president of country 9', 'ministry 1 of country 33', 'capital 120'].map(
      text => ({ text }),
    ),
    by: byHand,
  },
  {
    name: 'encounter-page',
    title: 'The newest encounters of two countries',
    query: `query EncounterPage($of: ID!, $with: ID!) { encounters(of: $of, with: $with, first: 10) {
      nodes { met certainty event { id name time { edtf } } of { id } with { id } } } }`,
    variables: Array.from({ length: 10 }, (_, n) => ({ of: `country/g${n}`, with: `country/g${n + 4}` })),
    by: ['bare'],
  },
  {
    name: 'timeline',
    title: "A page of a head of state's timeline",
    query: `query Timeline($id: ID!) { person(id: $id) { id timeline(first: 20) { nodes { time { edtf } sentence fact { id } } } } }`,
    variables: Array.from({ length: 5 }, (_, n) => ({ id: `person/g${n}` })),
    by: ['bare'],
  },
  {
    name: 'document-life',
    title: 'The life of a document: parties with their actions, whether in force, what it changed and what came of it',
    query: `query DocumentLife($id: ID!) { document(id: $id) { id title signedOn { edtf } inForce(on: "2010-01-01")
      parties { nodes { actor { id } inForce(on: "2010-01-01") actions { kind on { edtf } } } }
      implements { id } implementedBy { id } amends { id } amendedBy { id } supersedes { id } supersededBy { id }
      outcomeOf { id } outcomes { edges { kind } } } }`,
    variables: [],
    sample: "MATCH (d:Document) WHERE d.id STARTS WITH 'document/g' WITH d.id AS id ORDER BY id LIMIT 40 RETURN collect({id: id})",
    by: ['bare'],
  },
  {
    name: 'bilateral',
    title: 'Everything between two countries',
    query: `query Dossier($a: ID!, $b: ID!) { bilateral(a: $a, b: $b) { firstContact { id } lastContact { id }
      encounters(first: 10) { nodes { met event { id } } } documents(first: 10) { nodes { id title } }
      observations(first: 10) { nodes { id value } } topics(first: 5) { topic { id } events documents }
      people(first: 5) { a { id } b { id } meetings } commonCounterparts(first: 5) { actor { id } withA withB }
      timeline(first: 20) { nodes { sentence } } } }`,
    variables: Array.from({ length: 10 }, (_, n) => ({ a: `country/g${60 + n}`, b: `country/g${80 + n}` })),
    by: ['bare'],
  },
  {
    name: 'counterparts',
    title: 'Whom a person met, ranked',
    query: `query Counterparts($id: ID!) { person(id: $id) { id counterparts(first: 20) { nodes { actor { id } meetings sharedEvents } } } }`,
    variables: Array.from({ length: 10 }, (_, n) => ({ id: `person/g${100 + 9 * n}` })),
    by: ['bare'],
  },
  {
    name: 'groups',
    title: "A head of state's encounters by counterpart and year, the most first",
    query: `query Groups($id: ID!) { encounters(of: $id) { groups(by: [COUNTERPART, YEAR], first: 20) { nodes { keys { value } count certain } } } }`,
    variables: Array.from({ length: 5 }, (_, n) => ({ id: `person/g${n}` })),
    by: ['bare'],
  },
  {
    name: 'top',
    title: 'Who took part the most in what was about a topic',
    query: `query Top($id: ID!) { events(where: { topics: { some: { id: { eq: $id } } } }) {
      groups(by: [PARTICIPANTS], first: 10) { totalCount nodes { keys { value } count first { edtf } last { edtf } } } } }`,
    variables: Array.from({ length: 20 }, (_, n) => ({ id: `topic/g${60 + n}` })),
    by: ['bare'],
  },
  {
    name: 'near',
    title: 'Whom a person met within 30 days of an event with somebody else',
    query: `query Near($id: ID!, $other: ID!) { encounters(of: $id, near: { of: $other, days: 30 }, first: 10) {
      nodes { how certainty event { id time { edtf } } near { id } } } }`,
    variables: Array.from({ length: 10 }, (_, n) => ({ id: `person/g${100 + 9 * n}`, other: `person/g${200 + 9 * n}` })),
    by: ['bare'],
  },
  {
    name: 'paths',
    title: 'How two people are connected, up to six steps; of some there is no path',
    query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length steps { kind sentence } } }`,
    variables: Array.from({ length: 24 }, (_, n) => ({
      from: `person/g${300 + 71 * n}`,
      to: n % 4 === 3 ? `person/alone${n % 20}` : `person/g${450 + 67 * n}`,
    })),
    by: [],
  },
]

/** The rows with the variables that a graph gives them. */
export async function rowsOn(value: (statement: string) => Promise<unknown>): Promise<BenchRow[]> {
  return Promise.all(
    rows.map(async row =>
      row.sample ? { ...row, variables: (await value(row.sample)) as BenchRow['variables'] } : row,
    ),
  )
}
