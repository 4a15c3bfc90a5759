// The documents signed at an event.
// this     Event
// dated    node
// count    (this)<-[:SIGNED_AT]-()
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:SIGNED_AT]-(node:Document)
RETURN node
