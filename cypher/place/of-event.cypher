// Where an event took place.
// this     Event
// returns  node: Place
// maybe
MATCH (this)-[:HELD_IN]->(node:Place)
RETURN node
