// The name of an actor or office: on a day, in the first of some languages that has one.
// On a day, a form answers that was surely in use by its bounds; else, of those that were possibly in use, the one known
// nearest to the day. A form without a time is the present one: a former one that had surely not ended by the day comes
// before it, one that had ended comes after it. Where no form fits, the first one recorded answers.
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
WITH this, name,
  coalesce(head([rank IN range(0, size($languages) - 1) WHERE name.language = $languages[rank] OR name.language STARTS WITH $languages[rank] + '-']), 1000) AS rank, // when languages
  0 AS rank, // when not languages
  CASE WHEN name.startLatest <= $on AND name.endEarliest >= $on THEN 0 ELSE 1 END AS sure, // when on
  1 AS sure, // when not on
  CASE WHEN coalesce(name.startLatest, name.endEarliest) IS NOT NULL THEN reduce(nearest = 9999999, day IN [name.startLatest, name.endEarliest] | CASE WHEN abs(duration.inDays(day, $on).days) < nearest THEN abs(duration.inDays(day, $on).days) ELSE nearest END) END AS distance, // when on
  null AS distance, // when not on
  name.kind = 'FORMER' AND coalesce(name.endEarliest >= $on, false) AS stillInUse, // when on
  false AS stillInUse, // when not on
  CASE name.kind WHEN 'NAME' THEN 1 WHEN 'FORMER' THEN 2 ELSE 3 END AS form
WITH this, collect({name: name, rank: rank, sure: sure, distance: distance, form: form}) AS forms, any(former IN collect(stillInUse) WHERE former) AS formerInUse
UNWIND forms AS form
RETURN coalesce(form.name.text, this.name) AS value
ORDER BY form.rank, form.sure,
  CASE WHEN form.distance IS NOT NULL THEN form.distance WHEN form.form = 2 THEN 9999999 WHEN formerInUse THEN 9999998 ELSE -1 END,
  form.form, form.name.position
