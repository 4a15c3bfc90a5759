// The document with an id.
// param    id: ID
// returns  node: Document
// maybe
MATCH (node:Entity&Document {id: $id})
RETURN node
