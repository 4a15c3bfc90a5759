// The nodes whose derived links and keys can change when these do: participations, signatures and parties, events and documents,
// tenures, the facts that others can contradict, and what can be a hub. As in all rules, labels are left out where the type of a link implies them: while a
// graph is nearly empty, the planner would begin with a scan of the label.
UNWIND $ids AS id
MATCH (changed:Entity {id: id})
CALL (changed) {
  WITH * WHERE changed:Participation OR changed:Signature OR changed:Party OR changed:Event OR changed:Document OR changed:Tenure OR changed:Observation OR changed:Project OR changed:Country OR changed:Organization OR changed:Office
  RETURN changed AS node
  UNION
  MATCH (changed)-[:MEMBER_OF]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Event OR changed:Document
  MATCH (changed)<-[:AT|UNDER|TO]-(node)
  RETURN node
  UNION
  // One actor is odd as party to one document twice.
  WITH * WHERE changed:Party
  MATCH (changed)-[:TO]->()<-[:TO]-(node)<-[:IS_PARTY]-()-[:IS_PARTY]->(changed)
  RETURN node
  UNION
  WITH * WHERE changed:Topic
  MATCH (changed)<-[:BROADER*0..10]-()<-[:ABOUT]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Person
  MATCH (changed)-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  // What happened after its source was published is odd.
  WITH * WHERE changed:Source
  MATCH (changed)<-[:CITES]-(node:Event)
  RETURN node
  UNION
  // Birth and death bound what a person held.
  WITH * WHERE changed:Person
  MATCH (changed)-[:HELD]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:HELD]-()-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  // Who held it before may be another: what was derived then is to go.
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:AS]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Office
  MATCH (changed)<-[:OF]-()<-[:HELD]-()-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-()<-[:IN]-()<-[:OF]-()<-[:HELD]-()-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-()-[:TOOK_PART]->(node)
  RETURN node
  UNION
  // What the body is a part of tells the sides of a table.
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-()<-[:FOR]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Office
  MATCH (changed)<-[:OF]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-()<-[:IN]-()<-[:OF]-(node)
  RETURN node
  UNION
  // A source may state an office that the graph does not know its actor to have held.
  WITH * WHERE changed:Office
  MATCH (changed)<-[:OF]-()<-[:AS]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-()<-[:IN]-()<-[:OF]-()<-[:AS]-(node)
  RETURN node
}
CALL (node) {
  RETURN node AS affected
  UNION
  MATCH (node)-[:AT|UNDER|TO|OF]->(affected)
  RETURN affected
}
WITH DISTINCT affected
RETURN affected.id AS id, labels(affected) AS labels
