// The documents that a document implements.
// this     Document
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:IMPLEMENTS]->(node:Document)
RETURN node
