// Documents about a topic or a narrower one.
// this     Topic
// dated    node
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:BROADER*0..10]-(topic:Topic)<-[:ABOUT]-(node:Document)
RETURN DISTINCT node
