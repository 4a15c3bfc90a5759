// The signatures under a document.
// this     Document
// count    (this)<-[:UNDER]-()
// returns  node: Signature
// many, ordered by node.id
MATCH (this)<-[:UNDER]-(node:Signature)
RETURN node
