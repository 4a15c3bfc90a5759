// The country with an id.
// param    id: ID
// returns  node: Country
// maybe
MATCH (node:Entity&Country {id: $id})
RETURN node
