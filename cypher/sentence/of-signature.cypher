// The sentence that states a signature.
// this     Signature
// returns  value: String
// one
MATCH (person:Person)-[:GAVE]->(this)-[:UNDER]->(document:Document)
RETURN person.name + ' signed: ' + document.title + coalesce(' (' + document.edtf + ')', '') + '.' AS value
