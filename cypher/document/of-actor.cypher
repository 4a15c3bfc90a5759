// The documents that a person signed, or that an organization or country is party to.
// this     Actor
// dated    node
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:GAVE|IS_PARTY]->()-[:UNDER|TO]->(node:Document)
RETURN DISTINCT node
