// Events about a topic or a narrower one.
// this     Topic
// dated    node
// count    (this)<-[:EVENT_WITHIN]-()
// keyed    within.topic
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Event)-[within:EVENT_WITHIN]->()
WHERE within.topic = this.id AND within.sortDown IS NOT NULL AND within.id IS NOT NULL
RETURN node
