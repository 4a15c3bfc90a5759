// Figures about an organization.
// this     Organization
// param    indicator: String?
// dated    node
// returns  node: Observation
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:SUBJECT]-(node:Observation)
WHERE node.id IS NOT NULL
  AND node.indicator = $indicator // when indicator
RETURN node
