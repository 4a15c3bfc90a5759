/** How each row is asked of the contenders that speak a GraphQL of their own. */
export const operations: Record<'neo4j-graphql' | 'loader', Record<string, string>> = {
  'neo4j-graphql': {
    point: 'query Point($id: ID!) { events(where: { id: { eq: $id } }) { id name kind status edtf } }',
    nested: `query Nested($id: ID!) { countries(where: { id: { eq: $id } }) { id name citizens(limit: 10, sort: [{ id: ASC }]) { id name
      participations(limit: 5, sort: [{ sortDown: DESC }, { id: DESC }]) { event { id name edtf topics(sort: [{ label: ASC }, { id: ASC }]) { id label }
        participations(limit: 20, sort: [{ id: ASC }]) { actor { id name citizenOf(sort: [{ id: ASC }]) { id name } } }
        documents(limit: 20, sort: [{ sortDown: DESC }, { id: DESC }]) { id title type } } } } } }`,
    filtered: `query Filtered($topic: ID!, $types: [String!]!) { documents(where: { type: { in: $types }, topics: { some: { id: { eq: $topic } } } }, sort: [{ titleFolded: ASC }, { id: ASC }], limit: 20) { id title type }
      documentsConnection(where: { type: { in: $types }, topics: { some: { id: { eq: $topic } } } }) { aggregate { count { nodes } } } }`,
    'hot-person': `query HotPerson($id: ID!) { people(where: { id: { eq: $id } }) { id participations(limit: 20, sort: [{ sortDown: DESC }, { id: DESC }]) { role event { id name kind edtf } } } }`,
    'hot-topic': `query HotTopic($id: ID!) { topics(where: { id: { eq: $id } }) { id events(limit: 20, sort: [{ sortDown: DESC }, { id: DESC }]) { id name kind } } }`,
  },
  loader: {
    point: 'query Point($id: ID!) { event(id: $id) { id name kind status edtf } }',
    nested: `query Nested($id: ID!) { country(id: $id) { id name citizens(first: 10) { id name participations(first: 5) {
      event { id name edtf topics { id label } participations(first: 20) { actor { id name citizenOf { id name } } } documents(first: 20) { id title type } } } } } }`,
    filtered:
      'query Filtered($topic: ID!, $types: [String!]) { documents(topic: $topic, types: $types) { totalCount nodes { id title type } } }',
    'hot-person':
      'query HotPerson($id: ID!) { person(id: $id) { id participations(first: 20) { role event { id name kind edtf } } } }',
    'hot-topic': 'query HotTopic($id: ID!) { topic(id: $id) { id events(first: 20) { id name kind } } }',
  },
}
