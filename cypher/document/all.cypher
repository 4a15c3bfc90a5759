// All documents, newest first, the undated last.
// dated    node
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Document)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
