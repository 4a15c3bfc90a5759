// The events that were about a document.
// this     Document
// dated    node
// count    (this)<-[:DISCUSSED]-()
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:DISCUSSED]-(node:Event)
RETURN node
