// The facts about the same thing that differ from a fact.
// this     Fact
// returns  node: Fact
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:CONTRADICTS]-(node:Fact)
RETURN DISTINCT node
