// The sentence that states a participation.
// this     Participation
// returns  value: String
// one
MATCH (actor:Actor)-[:TOOK_PART]->(this)-[:AT]->(event:Event)
RETURN actor.name
  + CASE event.status WHEN 'PLANNED' THEN ' was to take part' WHEN 'CANCELLED' THEN ' was to have taken part' ELSE ' took part' END
  + ' as ' + toLower(this.role) + ': ' + event.name + coalesce(' (' + event.edtf + ')', '') + '.' AS value
