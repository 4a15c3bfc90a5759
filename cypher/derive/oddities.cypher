// Oddity: what is odd about a node beside others, but possible: something dated after its person died or before they were born, more
// people at once in an office than it has seats, an event after the source that tells of it was published, one actor twice party to one
// document. Only what no reading of the times explains. What is odd about one record alone is found when it is read.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node:Tenure OR node:Participation OR node:Signature OR node:Event OR node:Office OR node:Party
CALL (node) {
  CALL (node) {
    WITH * WHERE NOT node:Event AND NOT node:Office AND NOT node:Party AND NOT coalesce(node.uncertain, false)
      AND NOT coalesce(node.status = 'NOT_TAKEN_UP', false) AND NOT coalesce(node.role IN ['SUBJECT', 'ADDRESSEE'], false)
    MATCH (node)<-[:HELD|TOOK_PART|GAVE]-(person:Person)
    WITH node, person,
      NOT coalesce(person.diedUncertain, false) AND coalesce(person.diedEndLatest < node.startEarliest, false) AS dead,
      NOT coalesce(person.bornUncertain, false) AND coalesce(person.bornStartEarliest > node.startLatest, false) AS unborn
    WHERE dead OR unborn
    RETURN {code: CASE WHEN dead THEN 'AFTER_DEATH' ELSE 'BEFORE_BIRTH' END, fields: [CASE WHEN node:Tenure THEN 'time' WHEN node:Signature THEN 'document' ELSE 'event' END],
      about: person.name, day: toString(CASE WHEN dead THEN person.diedEndLatest ELSE person.bornStartEarliest END), count: null} AS odd
    UNION
    WITH * WHERE node:Event AND node.status = 'HELD' AND NOT coalesce(node.uncertain, false)
    MATCH (node)-[:CITES]->(source)
    WHERE source.endLatest < node.startEarliest AND NOT coalesce(source.uncertain, false)
    WITH source ORDER BY source.endLatest, source.id LIMIT 1
    RETURN {code: 'AFTER_ITS_SOURCE', fields: ['time', 'citations'], about: source.title, day: toString(source.endLatest), count: null} AS odd
    UNION
    WITH * WHERE node:Party
    MATCH (node)-[:TO]->()<-[:TO]-(other)<-[:IS_PARTY]-(actor)-[:IS_PARTY]->(node)
    WHERE other <> node
    WITH actor, count(DISTINCT other) AS others
    RETURN {code: 'PARTY_TWICE', fields: ['actor', 'document'], about: actor.name, day: null, count: others + 1} AS odd
    UNION
    WITH * WHERE node:Office AND node.seats IS NOT NULL
    MATCH (node)<-[:OF]-(tenure)<-[:HELD]-(person)
    WHERE tenure.status <> 'NOT_TAKEN_UP' AND tenure.startLatest <= tenure.endEarliest AND NOT coalesce(tenure.uncertain, false)
    WITH node, collect({person: person, from: tenure.startLatest, to: tenure.endEarliest}) AS held
    UNWIND held AS one
    UNWIND [each IN held WHERE each.from <= one.from AND (each.to > one.from OR each.from = each.to AND each.to = one.from AND one.to = one.from)] AS other
    WITH node, one.from AS day, count(DISTINCT other.person) AS holders
    WHERE holders > node.seats
    WITH day, holders ORDER BY holders DESC, day LIMIT 1
    RETURN {code: 'MORE_HOLDERS_THAN_SEATS', fields: ['seats'], about: null, day: toString(day), count: holders} AS odd
  }
  RETURN collect(DISTINCT odd) AS right
}
CALL (node, right) {
  MATCH (node)-[:HAS]->(old:Oddity {derived: true})
  WHERE none(one IN right WHERE one.code = old.code AND coalesce(one.day, '') = coalesce(old.day, '') AND coalesce(one.about, '') = coalesce(old.about, '') AND coalesce(one.count, 0) = coalesce(old.count, 0))
  DETACH DELETE old
}
CALL (node, right) {
  UNWIND right AS one
  WITH node, one WHERE NOT EXISTS { (node)-[:HAS]->(:Oddity {derived: true, code: one.code}) }
  CREATE (node)-[:HAS]->(odd:Oddity {derived: true, code: one.code, fields: one.fields, about: one.about, day: one.day, count: one.count})
}
