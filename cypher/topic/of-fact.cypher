// What an event or document is about.
// this     Event | Document
// returns  node: Topic
// many, ordered by node.label, node.id
MATCH (this)-[:ABOUT]->(node:Topic)
RETURN node
