// Everywhere that an event took place.
// this     Event
// returns  node: Place
// many, ordered by node.id
MATCH (this)-[:HELD_IN|ALSO_HELD_IN]->(node:Place)
RETURN node
