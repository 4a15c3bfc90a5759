// The sentence that states an event.
// this     Event
// returns  value: String
// one
OPTIONAL MATCH (this)-[:HELD_IN]->(place:Place)
RETURN this.name
  + CASE this.status WHEN 'PLANNED' THEN ' was planned' WHEN 'CANCELLED' THEN ' was cancelled' ELSE
      CASE WHEN this.kind IN ['OFFER', 'STATEMENT'] THEN ' was made' ELSE ' took place' END END
  + coalesce(' in ' + place.name, '') + coalesce(' (' + this.edtf + ')', '') + '.' AS value
