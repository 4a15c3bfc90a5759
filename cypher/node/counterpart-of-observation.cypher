// The other side of a figure that is about two.
// this     Observation
// returns  node: Node
// maybe
MATCH (this)-[:COUNTERPART]->(node:Entity)
RETURN node
