// The name of an actor or office: on a day, in the first of some languages that has one.
// On a day, a former name answers when it was still in use then; the present one does before a former name that was
// only possibly in use. Where no name fits, the first one recorded answers.
// this     Actor | Office
// param    on: Date?
// param    languages: [String!]?
// plain    this.name without on, languages
// returns  value: String
// one
OPTIONAL MATCH (this)-[:NAMED]->(name:Name)
WHERE name.kind IN ['NAME', 'TRANSLATION', 'FORMER']
  AND name.kind <> 'FORMER' // when not on
  AND coalesce(name.startEarliest, $on) <= $on AND coalesce(name.endLatest, $on) >= $on // when on
WITH name,
  coalesce(head([rank IN range(0, size($languages) - 1) WHERE name.language = $languages[rank] OR name.language STARTS WITH $languages[rank] + '-']), 1000) AS rank, // when languages
  0 AS rank, // when not languages
  name.kind = 'FORMER' AND coalesce(name.endEarliest >= $on, false) AS stillInUse, // when on
  false AS stillInUse, // when not on
  CASE name.kind WHEN 'NAME' THEN 1 WHEN 'FORMER' THEN 2 ELSE 3 END AS form
RETURN coalesce(name.text, this.name) AS value
ORDER BY rank, stillInUse DESC, CASE WHEN stillInUse THEN 0 ELSE form END, name.position
