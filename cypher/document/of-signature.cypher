// The document that was signed.
// this     Signature
// returns  node: Document
// one
MATCH (this)-[:UNDER]->(node:Document)
RETURN node
