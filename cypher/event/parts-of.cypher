// The parts of an event.
// this     Event
// dated    node
// count    (this)<-[:PART_OF]-()
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:PART_OF]-(node:Event)
RETURN node
