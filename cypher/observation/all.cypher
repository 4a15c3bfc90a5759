// All figures, newest first, the undated last.
// param    indicator: String?
// dated    node
// returns  node: Observation
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Observation)
WHERE node.sortDown IS NOT NULL AND node.id IS NOT NULL
  AND node.indicator = $indicator // when indicator
RETURN node
