// The event at which a document was signed.
// this     Document
// returns  node: Event
// maybe
MATCH (this)-[:SIGNED_AT]->(node:Event)
RETURN node
