// All events, newest first, the undated last.
// dated    node
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Event)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
