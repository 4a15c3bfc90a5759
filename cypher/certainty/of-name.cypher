// How surely a form of a name was in use on a day; nothing where it was not, or no day is given.
// this     Name
// param    on: Date?
// plain    null without on
// returns  value: Certainty
// maybe
WITH this
WHERE coalesce(this.startEarliest, $on) <= $on AND coalesce(this.endLatest, $on) >= $on
RETURN CASE WHEN this.startLatest <= $on AND this.endEarliest >= $on AND NOT coalesce(this.uncertain, false)
  THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS value
