// The organizations that an organization succeeded.
// this     Organization
// returns  node: Organization
// many, ordered by node.id
MATCH (this)<-[:SUCCEEDED_BY]-(node:Organization)
RETURN DISTINCT node
