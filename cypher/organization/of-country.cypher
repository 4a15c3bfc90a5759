// The bodies that are part of a country, directly or through other bodies.
// this     Country
// returns  node: Organization
// many, ordered by node.id
MATCH (this)<-[:PART_OF*1..10]-(node:Organization)
RETURN DISTINCT node
