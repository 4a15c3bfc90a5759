// How two were together at an event: MET across the table, ACCOMPANIED on one side of it, else SHARED. Each is given as the acts by
// which it was there, with the letters and sides of their seats (derive/attendance); the closest of any two acts counts: MET, then
// SHARED. By an act that both rest on, nobody is together with anybody, unless there is no other.
// arguments  event, mine, theirs
CASE
  WHEN mine.sides IS NULL OR theirs.sides IS NULL THEN CASE WHEN event.meeting THEN 'MET' ELSE 'SHARED' END
  ELSE ['ACCOMPANIED', 'SHARED', 'MET'][reduce(closest = 0, i IN range(0, size(mine.acts) - 1) | reduce(closest = closest, j IN range(0, size(theirs.acts) - 1) | CASE
    WHEN mine.sides[i] = theirs.sides[j] OR '*' IN [mine.sides[i], theirs.sides[j]]
      OR mine.acts[i] IN theirs.acts AND any(act IN mine.acts WHERE NOT act IN theirs.acts)
      OR theirs.acts[j] IN mine.acts AND any(act IN theirs.acts WHERE NOT act IN mine.acts) THEN closest
    WHEN mine.roles[i] + theirs.roles[j] IN ['HG', 'GH', 'Hg', 'gH', 'hG', 'Gh', 'hg', 'gh', 'HC', 'CH', 'hC', 'Ch', 'SS', 'Sh', 'hS', 'Sg', 'gS', 'hh', 'gg'] THEN 2
    WHEN event.meeting AND NOT mine.roles[i] + theirs.roles[j] IN ['GG', 'Gg', 'gG', 'GC', 'CG', 'gC', 'Cg'] THEN 2
    WHEN closest = 0 THEN 1
    ELSE closest END))]
END
