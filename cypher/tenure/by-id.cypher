// The tenure with an id.
// param    id: ID
// returns  node: Tenure
// maybe
MATCH (node:Entity&Tenure {id: $id})
RETURN node
