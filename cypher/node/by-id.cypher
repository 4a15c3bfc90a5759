// The node with an id, whatever its type.
// param    id: ID
// returns  node: Node
// maybe
MATCH (node:Entity {id: $id})
RETURN node
