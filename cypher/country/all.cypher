// All countries, by id.
// returns  node: Country
// many, ordered by node.id
MATCH (node:Country)
WHERE node.id IS NOT NULL
RETURN node
