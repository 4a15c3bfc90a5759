// The offices of an organization.
// this     Organization
// count    (this)<-[:IN]-(:Office)
// returns  node: Office
// many, ordered by node.id
MATCH (this)<-[:IN]-(node:Office)
RETURN node
