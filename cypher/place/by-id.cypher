// The place with an id.
// param    id: ID
// returns  node: Place
// maybe
MATCH (node:Entity&Place {id: $id})
RETURN node
