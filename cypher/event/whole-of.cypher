// The larger event that an event is a part of.
// this     Event
// returns  node: Event
// maybe
MATCH (this)-[:PART_OF]->(node:Event)
RETURN node
