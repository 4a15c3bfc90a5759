// How many took part in an event, and whether whoever did met there: it is of a meeting kind, with at most 20 of them or as a part
// of a larger one. ATTENDED: the persons, organizations and countries that were at an event that took place: they took part
// themselves, or somebody did who counts for them; possibly, where that they took part is INFERRED. Who was only spoken to or about was not there. The links know the acts that
// they rest on (two actors were there together unless by the same acts) and whether one of these was the actor's own, and carry the
// keys of the lists that are read from them in order, a page at a time.
// They also know the seat of each act, where the seats of an event tell more than that all met or none did (function/how): a letter for
// its role and the side of the table. H host, G guest, C guest of a country at a summit or negotiation; h, g and S on a side that the source
// states: as host, guest or otherwise; O other. The side is the one that the source states; else the delegation of a body that belongs to no country, where the
// source says so of two; else the country that it counts for, unless all do of whom one is known; else the body, unless all do. Of
// several the one with the most acts at the event. Without a stated side one is on that of the compatriots, where these have one. Hosts are on one side unless of two
// countries, and a guest is not on theirs. Who accompanies and is of no known side accompanies everybody (*).
UNWIND $ids AS id
MATCH (event:Entity&Event {id: id})
WITH event, event.kind IN ['MEETING', 'VISIT', 'CALL', 'NEGOTIATION', 'SUMMIT', 'SIGNING', 'ROUNDTABLE', 'AUDIENCE'] AS hasTable
CALL (event, hasTable) {
  // Counted also where nobody is left, so that an event whose last participation is taken back knows it.
  WITH event, hasTable, COUNT { MATCH (event)<-[:AT]-(act) WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] } AS present
  WITH event, present, hasTable AND (present <= 20 OR EXISTS { (event)-[:PART_OF]->() }) AS meeting
  WHERE event.present IS NULL OR event.present <> present OR event.meeting <> meeting
  SET event.present = present, event.meeting = meeting
}
CALL (event) {
  MATCH (event)<-[:AT]-(act)
  WHERE event.status = 'HELD' AND NOT act.role IN ['ADDRESSEE', 'SUBJECT']
  WITH act,
    COLLECT { MATCH (act)-[:TOOK_PART|FOR]-()-[:PART_OF*0..10]->(body:Country) RETURN DISTINCT body.id } AS countries,
    COLLECT { MATCH (act)-[:TOOK_PART|FOR]-()-[:PART_OF*0..10]->(body:Organization) RETURN DISTINCT body.id } AS bodies,
    COLLECT { MATCH (act)-[:FOR {how: 'STATED'}]->(body:Organization) WHERE NOT EXISTS { (body)-[:PART_OF*1..10]->(:Country) } RETURN DISTINCT body.id } AS delegations
  RETURN collect({act: act, role: act.role, stated: act.sideFolded, countries: countries, bodies: bodies, delegations: delegations}) AS present
}
CALL (present) {
  UNWIND present AS one UNWIND one.countries AS id
  WITH id, count(*) AS acts ORDER BY acts DESC, id
  RETURN collect({id: id, acts: acts}) AS countries
}
CALL (present) {
  UNWIND present AS one UNWIND one.bodies AS id
  WITH id, count(*) AS acts ORDER BY acts DESC, id
  RETURN collect({id: id, acts: acts}) AS bodies
}
CALL (present) {
  UNWIND present AS one UNWIND one.delegations AS id
  WITH id, count(*) AS acts ORDER BY acts DESC, id
  WHERE acts > 1
  RETURN collect({id: id, acts: acts}) AS delegations
}
WITH event, hasTable, size(present) AS number, countries, bodies, delegations, present,
  size([one IN present WHERE one.countries <> []]) AS ofCountries
WITH event, hasTable, [one IN present | one {.*, body: coalesce(
    head([each IN delegations WHERE each.acts < number AND each.id IN one.delegations | each.id]),
    head([each IN countries WHERE each.acts < ofCountries AND each.id IN one.countries | each.id]),
    head([each IN bodies WHERE each.acts < number AND each.id IN one.bodies | each.id]), '')}] AS present
WITH event, hasTable, present,
  reduce(sides = [], one IN present | CASE WHEN one.stated IS NULL OR one.body = '' OR {body: one.body, side: one.stated} IN sides THEN sides ELSE sides + {body: one.body, side: one.stated} END) AS sides,
  CASE WHEN hasTable THEN 'side/' ELSE 'group/' END AS prefix,
  any(one IN present WHERE one.role = 'HOST') AS hasHost,
  any(one IN present WHERE one.role <> 'HOST') AS hasOthers
WITH event, hasTable, [one IN present | one {.*,
    isHost: hasTable AND one.role = 'HOST' AND hasOthers,
    isGuest: hasTable AND one.role = 'GUEST' AND hasHost,
    side: CASE
      WHEN one.stated IS NOT NULL THEN prefix + one.stated
      WHEN size([each IN sides WHERE each.body = one.body]) = 1 THEN head([each IN sides WHERE each.body = one.body | prefix + each.side])
      WHEN one.role = 'ACCOMPANYING' AND one.body = '' THEN '*'
      ELSE one.body END
  }] AS present
WITH event, hasTable, present, reduce(sides = [], one IN present | CASE WHEN one.isHost AND NOT one.side IN sides AND (one.side STARTS WITH 'country/' OR one.side STARTS WITH 'side/') THEN sides + one.side ELSE sides END) AS hosts
WITH event, hasTable, hosts, [one IN present | one {.*, side: CASE
    WHEN one.isHost AND size(hosts) < 2 THEN coalesce(head(hosts), 'hosts')
    WHEN one.side = '' THEN one.act.id
    ELSE one.side END}] AS present
WITH event, [one IN present | {
    act: one.act,
    role: CASE
      WHEN NOT hasTable THEN 'O'
      WHEN one.side STARTS WITH 'side/' THEN CASE WHEN one.isHost THEN 'h' WHEN one.isGuest THEN 'g' ELSE 'S' END
      WHEN one.isHost THEN 'H'
      WHEN one.isGuest THEN CASE WHEN event.kind IN ['SUMMIT', 'NEGOTIATION'] AND one.side STARTS WITH 'country/' THEN 'C' ELSE 'G' END
      ELSE 'O' END,
    side: CASE WHEN one.isGuest AND NOT one.side STARTS WITH 'side/' AND any(other IN present WHERE other.isHost AND other.side = one.side) THEN 'guests/' + one.side ELSE one.side END
  }] AS present
WITH event, present, [one IN present | one.role] AS roles,
  reduce(sides = [], one IN present | CASE WHEN one.side IN sides THEN sides ELSE sides + one.side END) AS sides
WITH event, present, coalesce(size(sides) < size(present) OR '*' IN sides
  OR size([role IN roles WHERE role IN ['G', 'g', 'C']]) > 1
  OR NOT event.meeting AND (size([role IN roles WHERE role IN ['S', 'h', 'g']]) > 1
    OR any(role IN roles WHERE role IN ['H', 'h']) AND any(role IN roles WHERE role IN ['G', 'g', 'C'])), false) AS areTold
CALL (event, present, areTold) {
  UNWIND present AS seat
  WITH seat, seat.act AS act, areTold
  WITH seat, act, areTold, EXISTS { (act)-[:CITES {method: 'STATED'}]->() } AS stated
  MATCH (act)-[link:TOOK_PART|FOR]-(actor)
  WITH actor, act, seat, areTold, min(CASE WHEN stated THEN coalesce(link.certainty, 'DEFINITELY') ELSE 'POSSIBLY' END) AS certainty,
    max(type(link)) = 'TOOK_PART' AS own ORDER BY act.id
  WITH actor, areTold, min(certainty) AS certainty, max(own) AS own, collect(act.id) AS acts, collect(seat.role) AS roles, collect(seat.side) AS sides
  RETURN collect({actor: actor, certainty: certainty, own: own, acts: acts, roles: CASE WHEN areTold THEN roles END, sides: CASE WHEN areTold THEN sides END}) AS right
}
CALL (event, right) {
  MATCH (event)<-[old:ATTENDED]-(actor)
  WHERE none(one IN right WHERE one.actor = actor AND one.certainty = old.certainty AND one.own = old.own AND one.acts = old.acts
      AND coalesce(one.roles, []) = coalesce(old.roles, []) AND coalesce(one.sides, []) = coalesce(old.sides, []))
    OR coalesce(old.sortDown <> event.sortDown, true)
  DELETE old
}
CALL (event, right) {
  UNWIND right AS one
  WITH event, one.actor AS actor, one
  WHERE NOT EXISTS { (event)<-[:ATTENDED]-(actor) }
  CREATE (event)<-[:ATTENDED {certainty: one.certainty, own: one.own, acts: one.acts, roles: one.roles, sides: one.sides, actor: actor.id, sortDown: event.sortDown, id: event.id}]-(actor)
}
