// All participations, newest first, the undated last.
// dated    node
// returns  node: Participation
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Participation)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
