// The country or organization that an office belongs to.
// this     Office
// returns  node: Actor
// maybe
MATCH (this)-[:IN]->(node:Actor)
RETURN node
