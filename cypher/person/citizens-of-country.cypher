// The citizens of a country.
// this     Country
// count    (this)<-[:CITIZEN_OF]-()
// returns  node: Person
// many, ordered by node.id
MATCH (this)<-[:CITIZEN_OF]-(node:Person)
RETURN node
