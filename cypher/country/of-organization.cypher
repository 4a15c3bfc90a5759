// The country that an organization is part of, directly or through other bodies. Where it has its seat does not count.
// this     Organization
// returns  node: Country
// maybe
MATCH (this)-[:PART_OF*1..10]->(node:Country)
RETURN node
