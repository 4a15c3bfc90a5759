// The event of a participation.
// this     Participation
// returns  node: Event
// one
MATCH (this)-[:AT]->(node:Event)
RETURN node
