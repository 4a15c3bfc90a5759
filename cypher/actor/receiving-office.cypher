// The country or organization that the holder of an office is accredited to.
// this     Office
// returns  node: Actor
// maybe
MATCH (this)-[:ACCREDITED_TO]->(node:Actor)
RETURN node
