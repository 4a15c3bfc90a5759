// The meetings of a slice of the graph: of each those who took part itself, or of some actors ($among) those that were there, each with
// the others whom it met there and whose ids come before its own; and the meetings that it is a part of. At most $most attendances. Lines
// are left out unless what they name was given.
UNWIND $among AS id // when among
MATCH (:Entity {id: id})-[:ATTENDED]->(event:Event) // when among
WITH DISTINCT event // when among
MATCH (event:Event)-[within:EVENT_WITHIN]->() // when about, not among
WHERE within.topic = $about // when about, not among
MATCH (event:Event) // when not among, not about
WITH event
WHERE (event.meeting OR EXISTS { (event)<-[seat:ATTENDED]-() WHERE 'HOST' IN seat.roles OR any(side IN seat.sides WHERE side STARTS WITH 'side/') })
  AND EXISTS { (event)-[:EVENT_WITHIN]->({id: $about}) } // when about, among
  AND $time // when time
MATCH (event)<-[link:ATTENDED]-(actor)
WHERE link.own // when not among
WHERE actor.id IN $among // when among
WITH event, actor, link
LIMIT $most
WITH event, collect({id: actor.id, seat: link}) AS present
RETURN collect([event.id, [(event)-[:PART_OF*1..5]->(whole) | whole.id], [one IN present | [one.id,
    [other IN present WHERE other.id < one.id
        AND any(act IN one.seat.acts WHERE NOT act IN other.seat.acts) AND any(act IN other.seat.acts WHERE NOT act IN one.seat.acts)
        AND entente.how(event, one.seat, other.seat) = 'MET' | other.id]]]]) AS value
