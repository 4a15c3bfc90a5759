// The nodes with some ids, in the places of the ids; null where there is none.
// param    ids: [ID!]
// returns  node: Node
// many
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:Entity {id: $ids[place]})
RETURN node ORDER BY place
