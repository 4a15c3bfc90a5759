// What the sentence is made of that states a signature.
// this     Signature
// returns  value: Slots
// one
MATCH (person:Person)-[:GAVE]->(this)-[:UNDER]->(document:Document)
OPTIONAL MATCH (this)-[held:AS]->(tenure:Tenure)-[:OF]->(office:Office)
WITH this, person, document, held, tenure, office ORDER BY held.stated DESC, held.certainty, tenure.id LIMIT 1
RETURN {
  person: person {.name, .formerNames},
  document: {title: document.title, time: document {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest}},
  office: CASE WHEN office IS NOT NULL THEN {title: tenure.title, certainty: held.certainty, office: office {.name, .formerNames}} END
} AS value
