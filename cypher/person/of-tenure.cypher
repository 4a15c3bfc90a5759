// The person of a tenure.
// this     Tenure
// returns  node: Person
// one
MATCH (this)<-[:HELD]-(node:Person)
RETURN node
