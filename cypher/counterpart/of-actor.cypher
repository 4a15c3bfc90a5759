// Whom an actor met, most meetings first, or was at the same events with. Who was there by acts of the actor's own, or by all of
// them and more, stands for it or is what it stands for: no counterpart. An event counts unless a part of it already does.
// this     Actor
// returns  actor: Actor, meetings: Int, sharedEvents: Int, first: Time, last: Time, side: Actor, together: [Event!]
// many, ordered by meetings desc, sharedEvents desc, actor.id
MATCH (this)-[mine:ATTENDED]->(event:Event)<-[theirs:ATTENDED]-(actor:Actor)
WHERE any(act IN theirs.acts WHERE NOT act IN mine.acts) AND any(act IN mine.acts WHERE NOT act IN theirs.acts)
WITH this, event, actor, EXISTS { (event)<-[:PART_OF]-() } AS hasParts
WHERE NOT hasParts OR NOT EXISTS {
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(this)
    MATCH (part)<-[their:ATTENDED]-(actor)
    WHERE our.acts <> their.acts
  }
WITH this, actor, event ORDER BY event.sortUp, event.id
WITH this, actor, collect(event) AS events
WITH this, actor, events, [event IN events WHERE event.meeting] AS meetings
WITH *, [event IN CASE meetings WHEN [] THEN events ELSE meetings END WHERE event.sortUp < date('9999-12-31')] AS dated
RETURN actor, size(meetings) AS meetings, size(events) - size(meetings) AS sharedEvents,
  head(dated) AS first,
  reduce(last = head(dated), event IN dated | CASE WHEN event.sortDown >= last.sortDown THEN event ELSE last END) AS last,
  this AS side,
  events AS together
