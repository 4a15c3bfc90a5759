// The datasets that tell of a node, also by the ids of what was joined with it.
// this     Node
// returns  value: String
// many, ordered by value
UNWIND [this.id] + COLLECT { MATCH (this)<-[:NOW]-(former:FormerId) RETURN former.id } AS id
MATCH (record:Record)<-[:CONTAINS]-(import:Import)
WHERE record.subject = id
RETURN DISTINCT import.dataset AS value
