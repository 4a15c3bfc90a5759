// The documents that a document amends.
// this     Document
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:AMENDS]->(node:Document)
RETURN node
