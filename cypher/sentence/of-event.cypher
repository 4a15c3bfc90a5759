// What the sentence is made of that states an event: who took part in which office, about what, where and when; of many the first few.
// Who is only inferred to have received a visit is not among them.
// this     Event
// returns  value: Slots
// one
CALL (this) {
  MATCH (this)<-[:AT]-(act:Participation)<-[:TOOK_PART]-(actor:Actor)
  WHERE NOT (this.kind = 'VISIT' AND act.role = 'HOST' AND actor:Person AND NOT EXISTS { (act)-[:CITES {method: 'STATED'}]->() })
  WITH act, actor, CASE act.role WHEN 'HOST' THEN 0 WHEN 'SPEAKER' THEN 1 WHEN 'ORGANIZER' THEN 1 ELSE 2 END AS place
  ORDER BY place, act.id LIMIT 4
  OPTIONAL MATCH (act)-[held:AS]->(tenure:Tenure)-[:OF]->(office:Office)
  WITH act, actor, place, held, tenure, office ORDER BY held.stated DESC, held.certainty, tenure.id
  WITH act, actor, place, head(collect(CASE WHEN office IS NOT NULL THEN {title: tenure.title, certainty: held.certainty, office: office {.name, .formerNames}} END)) AS office
  ORDER BY place, act.id
  RETURN collect({name: actor.name, formerNames: actor.formerNames, role: act.role, office: office}) AS actors
}
OPTIONAL MATCH (this)-[:HELD_IN]->(place:Place)
RETURN {
  name: this.name, description: this.description, kind: this.kind, status: this.status,
  time: this {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest},
  place: place.name,
  topics: [(this)-[:ABOUT]->(topic:Topic) | topic.label],
  count: COUNT {
    MATCH (this)<-[:AT]-(act)<-[:TOOK_PART]-(actor)
    WHERE NOT (this.kind = 'VISIT' AND act.role = 'HOST' AND actor:Person AND NOT EXISTS { (act)-[:CITES {method: 'STATED'}]->() })
  },
  actors: actors
} AS value
