// All offices, by id.
// returns  node: Office
// many, ordered by node.id
MATCH (node:Office)
WHERE node.id IS NOT NULL
RETURN node
