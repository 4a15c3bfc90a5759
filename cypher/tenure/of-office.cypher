// Who held an office. Who was only named for it did not hold it.
// this     Office
// dated    node, else inferred
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:OF]-(node:Tenure)
WHERE node.status <> 'NOT_TAKEN_UP'
RETURN node
