// The person with an id.
// param    id: ID
// returns  node: Person
// maybe
MATCH (node:Entity&Person {id: $id})
RETURN node
