// The tenures of an office.
// this     Office
// dated    node
// count    (this)<-[:OF]-()
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:OF]-(node:Tenure)
RETURN node
