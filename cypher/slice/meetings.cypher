// The meetings of a slice of the graph: of each who took part itself, or of some actors ($among) those that were there, with the acts
// that say so and the meetings that it is a part of; at most $most. Lines are left out unless what they name was given.
UNWIND $among AS id // when among
MATCH (:Entity {id: id})-[:ATTENDED]->(event:Event) // when among
WITH DISTINCT event // when among
MATCH (event:Event)-[within:EVENT_WITHIN]->() // when about, not among
WHERE within.topic = $about // when about, not among
MATCH (event:Event) // when not among, not about
WITH event
WHERE event.meeting
  AND EXISTS { (event)-[:EVENT_WITHIN]->({id: $about}) } // when about, among
  AND $time // when time
MATCH (event)<-[link:ATTENDED]-(actor)
WHERE link.own // when not among
WHERE actor.id IN $among // when among
WITH event, actor, link.acts AS acts
LIMIT $most
RETURN collect([event.id, actor.id, acts, [(event)-[:PART_OF*1..5]->(whole) | whole.id]]) AS value
