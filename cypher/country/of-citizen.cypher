// The countries whose citizen a person is.
// this     Person
// returns  node: Country
// many, ordered by node.id
MATCH (this)-[:CITIZEN_OF]->(node:Country)
RETURN node
