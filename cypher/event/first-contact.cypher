// The first dated event where two actors were together.
// this     Bilateral
// given    together: [Event!]
// returns  node: Event
// maybe
UNWIND together AS node
WITH node WHERE node.sortUp < date('9999-12-31')
RETURN node ORDER BY node.sortUp, node.id
