// The organizations that succeeded an organization.
// this     Organization
// returns  node: Organization
// many, ordered by node.id
MATCH (this)-[:SUCCEEDED_BY]->(node:Organization)
RETURN DISTINCT node
