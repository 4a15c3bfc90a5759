// The signatures of a person.
// this     Person
// count    (this)-[:GAVE]->()
// returns  node: Signature
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:GAVE]->(node:Signature)
RETURN node
