// What is odd about a node, but possible.
// this     Node
// returns  node: Oddity
// many, ordered by node.code, node.day
MATCH (this)-[:HAS]->(node:Oddity)
RETURN node
