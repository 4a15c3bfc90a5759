// What befell a document as a whole.
// this     Document
// returns  node: Act
// many, ordered by node.sortUp, node.kind
MATCH (this)-[:HAS]->(node:Act)
RETURN node
