// The projects that an actor has a part in.
// this     Actor
// returns  node: Project
// many, ordered by node.id
MATCH (this)-[:INVOLVED_IN]->(node:Project)
RETURN DISTINCT node
