// The topics that a topic is a part of.
// this     Topic
// returns  node: Topic
// many, ordered by node.label, node.id
MATCH (this)-[:BROADER]->(node:Topic)
RETURN node
