// The projects in which both of two actors have a part.
// this     Bilateral
// given    a: Actor, b: Actor
// param    includePredecessors: Boolean?
// dated    node
// returns  node: Project
// many, ordered by node.id
MATCH (a)-[:INVOLVED_IN]->(node:Project)<-[:INVOLVED_IN]-(b) // when not includePredecessors
MATCH (a)<-[:SUCCEEDED_BY*0..10]-()-[:INVOLVED_IN]->(node:Project)<-[:INVOLVED_IN]-()-[:SUCCEEDED_BY*0..10]->(b) // when includePredecessors
RETURN DISTINCT node
