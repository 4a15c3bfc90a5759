// The first tenure of the reign that a tenure is a part of, where it is not the first itself.
// this     Tenure
// returns  node: Tenure
// maybe
MATCH (this)-[:CONTINUES]->(node:Tenure)
RETURN node
