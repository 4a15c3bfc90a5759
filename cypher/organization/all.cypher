// All organizations, by id.
// returns  node: Organization
// many, ordered by node.id
MATCH (node:Organization)
WHERE node.id IS NOT NULL
RETURN node
