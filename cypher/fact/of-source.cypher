// The facts that rest on a source.
// this     Source
// returns  node: Fact
// many, ordered by node.id
MATCH (this)<-[:CITES]-(node:Fact)
RETURN DISTINCT node
