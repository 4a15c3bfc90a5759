// Figures about a project.
// this     Project
// returns  node: Observation
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:SUBJECT]-(node:Observation)
RETURN node
