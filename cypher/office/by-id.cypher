// The office with an id.
// param    id: ID
// returns  node: Office
// maybe
MATCH (node:Entity&Office {id: $id})
RETURN node
