// The projects in which both of two actors have a part.
// this     Bilateral
// given    a: Actor, b: Actor
// dated    node
// returns  node: Project
// many, ordered by node.id
MATCH (a)-[:INVOLVED_IN]->(node:Project)<-[:INVOLVED_IN]-(b)
RETURN DISTINCT node
