// The body that an organization is part of.
// this     Organization
// returns  node: Organization
// maybe
MATCH (this)-[:PART_OF]->(node:Organization)
RETURN node
