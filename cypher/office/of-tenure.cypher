// The office of a tenure.
// this     Tenure
// returns  node: Office
// one
MATCH (this)-[:OF]->(node:Office)
RETURN node
