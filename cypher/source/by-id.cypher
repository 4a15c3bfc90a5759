// The source with an id.
// param    id: ID
// returns  node: Source
// maybe
MATCH (node:Entity&Source {id: $id})
RETURN node
