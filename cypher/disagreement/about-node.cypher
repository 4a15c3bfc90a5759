// What other datasets say of a node where it differs from what is shown.
// this     Actor | Fact | Office | Topic | Place | Source
// returns  node: Disagreement
// many, ordered by node.field, node.dataset
MATCH (this)-[:HAS]->(node:Disagreement)
RETURN node
