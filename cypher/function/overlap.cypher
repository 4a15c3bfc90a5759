// The time that two tenures have in common, with its four bounds: what is possible from startEarliest to endLatest is sure from startLatest to
// endEarliest. There is none, possibly, where the widest readings do not meet; and surely one where it has begun at the latest before it
// can have ended, and neither is uncertain. A bound that nobody gives is the inferred one (reigns), else unknown.
// arguments  one, other
{
  startEarliest: CASE
    WHEN coalesce(one.startEarliest, one.inferredStartEarliest) >= coalesce(other.startEarliest, other.inferredStartEarliest) THEN coalesce(one.startEarliest, one.inferredStartEarliest)
    ELSE coalesce(other.startEarliest, other.inferredStartEarliest, one.startEarliest, one.inferredStartEarliest) END,
  startLatest: CASE WHEN one.startLatest >= other.startLatest THEN one.startLatest WHEN one.startLatest < other.startLatest THEN other.startLatest END,
  endEarliest: CASE WHEN one.endEarliest <= other.endEarliest THEN one.endEarliest WHEN one.endEarliest > other.endEarliest THEN other.endEarliest END,
  endLatest: CASE
    WHEN coalesce(one.endLatest, one.inferredEndLatest) <= coalesce(other.endLatest, other.inferredEndLatest) THEN coalesce(one.endLatest, one.inferredEndLatest)
    ELSE coalesce(other.endLatest, other.inferredEndLatest, one.endLatest, one.inferredEndLatest) END,
  uncertain: coalesce(one.uncertain, false) OR coalesce(other.uncertain, false)
}
