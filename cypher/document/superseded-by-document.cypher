// The documents that a document supersedes.
// this     Document
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:SUPERSEDES]->(node:Document)
RETURN node
