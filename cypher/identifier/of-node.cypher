// The keys of a node in other systems.
// this     Actor | Office | Fact | Place | Source
// returns  node: Identifier
// many, ordered by node.scheme, node.value
MATCH (this)-[:HAS]->(node:Identifier)
RETURN node
