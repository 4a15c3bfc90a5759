// The documents that supersede a document.
// this     Document
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:SUPERSEDES]-(node:Document)
RETURN node
