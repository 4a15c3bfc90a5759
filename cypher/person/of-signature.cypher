// The person of a signature.
// this     Signature
// returns  node: Person
// one
MATCH (this)<-[:GAVE]-(node:Person)
RETURN node
