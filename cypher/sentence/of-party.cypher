// What the sentence is made of that states who is party to a document.
// this     Party
// returns  value: Slots
// one
MATCH (actor:Actor)-[:IS_PARTY]->(this)-[:TO]->(document:Document)
RETURN {
  actor: actor {.name, .formerNames},
  document: {title: document.title, time: document {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest}}
} AS value
