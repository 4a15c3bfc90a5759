// The topic with an id.
// param    id: ID
// returns  node: Topic
// maybe
MATCH (node:Entity&Topic {id: $id})
RETURN node
