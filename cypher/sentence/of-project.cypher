// The sentence that states a project.
// this     Project
// returns  value: String
// one
OPTIONAL MATCH (actor:Actor)-[:INVOLVED_IN]->(this)
WITH DISTINCT this, actor ORDER BY actor.name LIMIT 3
WITH this, collect(actor.name) AS actors
RETURN this.name + CASE size(actors)
  WHEN 0 THEN ' is a project'
  WHEN 1 THEN ' is a project of ' + actors[0]
  WHEN 2 THEN ' is a project of ' + actors[0] + ' and ' + actors[1]
  ELSE ' is a project of ' + actors[0] + ' and others' END
  + coalesce(' (' + this.edtf + ')', '') + '.' AS value
