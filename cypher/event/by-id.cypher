// The event with an id.
// param    id: ID
// returns  node: Event
// maybe
MATCH (node:Entity&Event {id: $id})
RETURN node
