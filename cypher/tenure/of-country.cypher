// Who held the offices of a country, or of a body that is part of it.
// this     Country
// dated    node
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:PART_OF*0..10]-(body)<-[:IN]-(:Office)<-[:OF]-(node:Tenure)
RETURN DISTINCT node
