// The facts that something came of.
// this     Event | Document | Organization | Project
// returns  node: Fact
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:LED_TO]-(node:Fact)
RETURN DISTINCT node
