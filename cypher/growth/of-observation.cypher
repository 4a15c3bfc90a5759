// The change of a figure on the previous period of its series, in percent. Periods are compared that are equally long, give or
// take the days that months and years differ by; of a period with figures that differ nothing follows.
// this     Observation
// returns  value: Float
// maybe
MATCH (before:Observation {series: this.series})
WHERE before.sortUp < this.sortUp AND before.sortUp > date('0000-01-01')
  AND before.endLatest < this.startEarliest
  AND abs(duration.inDays(before.startEarliest, before.endLatest).days - duration.inDays(this.startEarliest, this.endLatest).days) <= 4
  AND NOT EXISTS { (this)-[:CONTRADICTS {derived: true}]-() }
WITH this, before ORDER BY before.sortUp DESC, before.id LIMIT 1
WITH this, before
WHERE before.value <> 0 AND NOT EXISTS { (before)-[:CONTRADICTS {derived: true}]-() }
RETURN round(1000.0 * (this.value - before.value) / abs(before.value)) / 10 AS value
