// The last dated event where two actors were together.
// this     Bilateral
// given    together: [Event!]
// returns  node: Event
// maybe
UNWIND together AS node
WITH node WHERE node.sortDown > date('0000-01-01')
RETURN node ORDER BY node.sortDown DESC, node.id DESC
