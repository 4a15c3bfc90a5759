// What an event, document or project is about.
// this     Event | Document | Project
// returns  node: Topic
// many, ordered by node.label, node.id
MATCH (this)-[:ABOUT]->(node:Topic)
RETURN node
