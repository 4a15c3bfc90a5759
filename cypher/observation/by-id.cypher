// The figure with an id.
// param    id: ID
// returns  node: Observation
// maybe
MATCH (node:Entity&Observation {id: $id})
RETURN node
