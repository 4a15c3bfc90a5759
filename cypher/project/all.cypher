// All projects, by id.
// returns  node: Project
// many, ordered by node.id
MATCH (node:Project)
WHERE node.id IS NOT NULL
RETURN node
