// The tenures of the reign that a tenure is the first of.
// this     Tenure
// dated    node, else inferred
// count    (this)<-[:CONTINUES]-()
// returns  node: Tenure
// many, ordered by node.sortUp, node.id
MATCH (this)<-[:CONTINUES]-(node:Tenure)
RETURN node
