// What a figure is about.
// this     Observation
// returns  node: Node
// one
MATCH (this)-[:SUBJECT]->(node:Entity)
RETURN node
