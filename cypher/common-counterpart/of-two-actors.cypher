// Who met both of two actors, those first who met the one that they met less the most often. Who stands for one of them is no
// counterpart of that one; an event counts unless a part of it already does.
// this     Bilateral
// given    a: Actor, b: Actor
// param    includePredecessors: Boolean?
// returns  actor: Actor, withA: Int, withB: Int, least: Int
// many, ordered by least desc, actor.id
UNWIND [a, b] AS side
MATCH (side)-[mine:ATTENDED]->(event:Event)<-[theirs:ATTENDED]-(actor:Actor) // when not includePredecessors
MATCH (side)<-[:SUCCEEDED_BY*0..10]-(one:Actor)-[mine:ATTENDED]->(event:Event)<-[theirs:ATTENDED]-(actor:Actor) // when includePredecessors
WHERE actor <> a AND actor <> b
  AND any(act IN theirs.acts WHERE NOT act IN mine.acts) AND any(act IN mine.acts WHERE NOT act IN theirs.acts)
  AND entente.how(event, mine, theirs) = 'MET'
  AND event.sortDown IS NOT NULL // dated event
WITH a, b, side, actor, collect(DISTINCT event) AS events
WITH a, b, side, actor, [event IN events WHERE NOT EXISTS { MATCH (event)<-[:PART_OF*1..5]-(part:Event) WHERE part IN events }] AS events
WITH actor, sum(CASE side WHEN a THEN size(events) ELSE 0 END) AS withA, sum(CASE side WHEN b THEN size(events) ELSE 0 END) AS withB
WHERE withA > 0 AND withB > 0
RETURN actor, withA, withB, CASE WHEN withA < withB THEN withA ELSE withB END AS least
