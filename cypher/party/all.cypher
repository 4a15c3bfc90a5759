// All parties to documents, newest first, the undated last.
// dated    node
// returns  node: Party
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Party)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
