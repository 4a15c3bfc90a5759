// The organization with an id.
// param    id: ID
// returns  node: Organization
// maybe
MATCH (node:Entity&Organization {id: $id})
RETURN node
