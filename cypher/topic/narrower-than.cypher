// The topics that are a part of a topic.
// this     Topic
// returns  node: Topic
// many, ordered by node.label, node.id
MATCH (this)<-[:BROADER]-(node:Topic)
RETURN node
