// The documents that an event was about.
// this     Event
// dated    node
// count    (this)-[:DISCUSSED]->()
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:DISCUSSED]->(node:Document)
RETURN node
