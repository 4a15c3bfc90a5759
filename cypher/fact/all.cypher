// All facts, newest first, the undated last.
// dated    node
// returns  node: Fact
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Fact)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
