// All people, by id.
// returns  node: Person
// many, ordered by node.id
MATCH (node:Person)
WHERE node.id IS NOT NULL
RETURN node
