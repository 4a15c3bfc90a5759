// The countries that a country succeeded.
// this     Country
// returns  node: Country
// many, ordered by node.id
MATCH (this)<-[:SUCCEEDED_BY]-(node:Country)
RETURN DISTINCT node
