// The tenures of a person.
// this     Person
// dated    node, else inferred
// count    (this)-[:HELD]->()
// returns  node: Tenure
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:HELD]->(node:Tenure)
RETURN node
