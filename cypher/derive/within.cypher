// EVENT_WITHIN, DOCUMENT_WITHIN: the topics that an event or document is about, and all broader ones. The links carry the keys
// of the lists that are read from them in order, a page at a time.
UNWIND $ids AS id
MATCH (fact:Entity {id: id})
WHERE fact:Event OR fact:Document
CALL (fact) {
  MATCH (fact)-[:ABOUT]->()-[:BROADER*0..10]->(topic)
  RETURN collect(DISTINCT topic) AS right
}
CALL (fact, right) {
  MATCH (fact)-[old:EVENT_WITHIN|DOCUMENT_WITHIN]->(topic)
  WHERE NOT topic IN right OR old.sortDown <> fact.sortDown
  DELETE old
}
CALL (fact, right) {
  UNWIND right AS topic
  WITH fact, topic WHERE fact:Event AND NOT EXISTS { (fact)-[:EVENT_WITHIN]->(topic) }
  CREATE (fact)-[:EVENT_WITHIN {topic: topic.id, sortDown: fact.sortDown, id: fact.id}]->(topic)
}
CALL (fact, right) {
  UNWIND right AS topic
  WITH fact, topic WHERE fact:Document AND NOT EXISTS { (fact)-[:DOCUMENT_WITHIN]->(topic) }
  CREATE (fact)-[:DOCUMENT_WITHIN {topic: topic.id, sortDown: fact.sortDown, id: fact.id}]->(topic)
}
