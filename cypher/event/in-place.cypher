// Events in a place.
// this     Place
// dated    node
// count    (this)<-[:HELD_IN|ALSO_HELD_IN]-()
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:HELD_IN|ALSO_HELD_IN]-(node:Event)
RETURN node
