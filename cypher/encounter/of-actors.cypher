// Events where both sides took part; with one side only, where anybody else did.
// A side is an actor or whoever counts for it, with includePredecessors also what it succeeded; who was only spoken to or about
// did not take part. Where both sides were there by the very same acts, nobody met. An event counts unless a part of it already
// does. Whether they met there, or were only at a shared event, is derived (event.meeting).
// this     Bilateral | Query
// given    a: Actor, b: Actor
// start    a: Actor by $of
// start    b: Actor? by $with
// start    topic: Topic? by $about
// param    kinds: [EventKind!]?
// param    includePredecessors: Boolean?
// dated    event
// keyed    mine.actor when not includePredecessors
// returns  event: Event, met: Boolean, of: [Participation!], with: [Participation!], certainty: Certainty
// many, ordered by event.sortDown desc, event.id desc
MATCH (event:Event)<-[mine:ATTENDED]-() // when not includePredecessors
WHERE mine.actor = a.id AND mine.sortDown IS NOT NULL AND mine.id IS NOT NULL // when not includePredecessors; keyset
MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[:ATTENDED]->(event:Event) // when includePredecessors
WITH DISTINCT * // when includePredecessors
WITH *, [mine] AS ourLinks // when not includePredecessors
WITH *, COLLECT { MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[link:ATTENDED]->(event) RETURN link } AS ourLinks // when includePredecessors
WHERE event.id IS NOT NULL
  AND event.sortDown IS NOT NULL // dated event
  AND event.kind IN $kinds // when kinds
  AND EXISTS { (event)-[:EVENT_WITHIN]->(topic) } // when about
MATCH ()-[yours:ATTENDED]->() // when with, not includePredecessors
WHERE yours.actor = b.id AND yours.sortDown = mine.sortDown AND yours.id = mine.id // when with, not includePredecessors
WITH *, [yours] AS theirLinks // when with, not includePredecessors
WITH *, COLLECT { MATCH (b)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[link:ATTENDED]->(event) RETURN link } AS theirLinks // when with, includePredecessors
WITH *, [] AS theirLinks // when not with
WITH *,
  reduce(acts = [], link IN ourLinks | acts + link.acts) AS ours,
  reduce(acts = [], link IN theirLinks | acts + link.acts) AS theirs,
  all(links IN [ourLinks, theirLinks] WHERE links = [] OR any(link IN links WHERE link.certainty = 'DEFINITELY')) AS sure
WITH * WHERE size(ours) < event.present // when not with
WITH * WHERE any(act IN theirs WHERE NOT act IN ours) OR theirs <> [] AND any(act IN ours WHERE NOT act IN theirs) // when with
WITH * WHERE NOT EXISTS {
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(a) // when not includePredecessors
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(a) // when includePredecessors
    MATCH (part)<-[their:ATTENDED]-(b) // when with, not includePredecessors
    MATCH (part)<-[their:ATTENDED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(b) // when with, includePredecessors
    WHERE their.acts <> our.acts // when with
    WHERE size(our.acts) < part.present // when not with
      AND part.sortDown IS NOT NULL // dated part
      AND part.kind IN $kinds // when kinds
      AND EXISTS { (part)-[:EVENT_WITHIN]->(topic) } // when about
  }
WITH *, COLLECT {
    MATCH (event)<-[:AT]-(act:Participation) // when not with
    WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] AND NOT act.id IN ours // when not with
    RETURN act.id // when not with
    UNWIND theirs AS id RETURN id // when with
  } AS opposite
WITH *, [act IN ours WHERE NOT act IN opposite] AS alone
RETURN event,
  event.meeting AS met,
  COLLECT { UNWIND CASE alone WHEN [] THEN ours ELSE alone END AS id MATCH (act:Entity&Participation {id: id}) RETURN act } AS of,
  COLLECT { UNWIND CASE alone WHEN [] THEN [act IN opposite WHERE NOT act IN ours] ELSE opposite END AS id MATCH (act:Entity&Participation {id: id}) RETURN act } AS `with`,
  CASE WHEN sure THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty
