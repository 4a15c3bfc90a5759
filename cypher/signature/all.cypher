// All signatures, newest first, the undated last.
// dated    node
// returns  node: Signature
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Signature)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
