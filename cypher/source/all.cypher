// All sources, by id.
// returns  node: Source
// many, ordered by node.id
MATCH (node:Source)
WHERE node.id IS NOT NULL
RETURN node
