// What two actors met about, and signed documents about, most events first.
// this     Counterpart | Bilateral
// given    side: Actor, actor: Actor, together: [Event!]
// returns  topic: Topic, events: Int, documents: Int
// many, ordered by events desc, documents desc, topic.id
CALL (side, actor, together) {
  UNWIND together AS about
  MATCH (about)-[:ABOUT]->(topic:Topic)
  RETURN topic, about.id AS event, null AS document
  UNION
  MATCH (side)-[:GAVE|IS_PARTY]->()-[:UNDER|TO]->(about:Document)
  WHERE EXISTS { MATCH (about)<-[:UNDER|TO]-()<-[:GAVE|IS_PARTY]-(other) WHERE other = actor }
  MATCH (about)-[:ABOUT]->(topic:Topic)
  RETURN topic, null AS event, about.id AS document
}
RETURN topic, count(event) AS events, count(document) AS documents
