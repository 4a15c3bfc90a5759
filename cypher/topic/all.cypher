// All topics, by id.
// returns  node: Topic
// many, ordered by node.id
MATCH (node:Topic)
WHERE node.id IS NOT NULL
RETURN node
