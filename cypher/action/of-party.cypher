// What a party did about a document.
// this     Party
// returns  node: TreatyAction
// many, ordered by node.sortUp, node.kind
MATCH (this)-[:HAS]->(node:Action)
RETURN node
