// The document that binds a party.
// this     Party
// returns  node: Document
// one
MATCH (this)-[:TO]->(node:Document)
RETURN node
