// All tenures, newest first, the undated last.
// dated    node, else inferred
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Tenure)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
