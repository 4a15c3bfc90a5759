// All places, by id.
// returns  node: Place
// many, ordered by node.id
MATCH (node:Place)
WHERE node.id IS NOT NULL
RETURN node
