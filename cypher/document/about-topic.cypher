// Documents about a topic or a narrower one.
// this     Topic
// dated    node
// count    (this)<-[:DOCUMENT_WITHIN]-()
// keyed    within.topic
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Document)-[within:DOCUMENT_WITHIN]->()
WHERE within.topic = this.id AND within.sortDown IS NOT NULL AND within.id IS NOT NULL
RETURN node
