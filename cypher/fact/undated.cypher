// The facts about an actor, about any of some actors, or about both of two, that no source gives a date.
// this     Actor | Bilateral | Query
// given    a: Actor, b: Actor
// param    of: [ID!]?
// param    includePredecessors: Boolean?
// returns  node: Fact
// many, ordered by node.id
MATCH (this)-[:UNDATED]->(node:Fact) // when this
UNWIND $of AS one // when of
MATCH (:Entity&Actor {id: one})-[:UNDATED]->(node:Fact) // when of
MATCH (a)-[:UNDATED]->(node:Fact)<-[:UNDATED]-(b) // when a, not includePredecessors
MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[:UNDATED]->(node:Fact)<-[:UNDATED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(b) // when a, includePredecessors
RETURN DISTINCT node
