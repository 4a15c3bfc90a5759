// Who held the offices of a country, or of a body that is part of it. Who was only named for one did not hold it.
// this     Country
// dated    node, else inferred
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:PART_OF*0..10]-(body)<-[:IN]-(:Office)<-[:OF]-(node:Tenure)
WHERE node.status <> 'NOT_TAKEN_UP'
RETURN DISTINCT node
