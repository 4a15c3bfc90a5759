// The sentence that states who is party to a document.
// this     Party
// returns  value: String
// one
MATCH (actor:Actor)-[:IS_PARTY]->(this)-[:TO]->(document:Document)
RETURN actor.name + ' is party to: ' + document.title + coalesce(' (' + document.edtf + ')', '') + '.' AS value
