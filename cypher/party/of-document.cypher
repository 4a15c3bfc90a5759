// The parties to a document.
// this     Document
// count    (this)<-[:TO]-()
// returns  node: Party
// many, ordered by node.id
MATCH (this)<-[:TO]-(node:Party)
RETURN node
