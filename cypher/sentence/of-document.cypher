// The sentence that states a document.
// this     Document
// returns  value: String
// one
OPTIONAL MATCH (party:Actor)-[:IS_PARTY]->(:Party)-[:TO]->(this)
WITH this, party ORDER BY party.name LIMIT 3
WITH this, collect(party.name) AS parties
RETURN this.title + ' was signed'
  + CASE size(parties) WHEN 0 THEN '' WHEN 2 THEN ' by ' + parties[0] + ' and ' + parties[1] ELSE ' by ' + parties[0] + ' and others' END
  + coalesce(' (' + this.edtf + ')', '') + '.' AS value
