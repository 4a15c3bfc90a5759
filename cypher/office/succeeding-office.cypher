// The offices that succeeded an office.
// this     Office
// returns  node: Office
// many, ordered by node.id
MATCH (this)-[:SUCCEEDED_BY]->(node:Office)
RETURN DISTINCT node
