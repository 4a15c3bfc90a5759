// The project with an id.
// param    id: ID
// returns  node: Project
// maybe
MATCH (node:Entity&Project {id: $id})
RETURN node
