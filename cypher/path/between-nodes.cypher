// The shortest paths between two nodes, as a search found them: each a list of node ids, and of steps.
// start    from: Node by $from
// start    to: Node by $to
// param    computed: [Path!]
// returns  length: Int, nodes: [Node!], trail: Path, position: Int
// many, ordered by position
UNWIND range(0, size($computed) - 1) AS position
WITH position, $computed[position] AS trail
RETURN size(trail.steps) AS length,
  COLLECT { UNWIND trail.nodes AS id MATCH (node:Entity {id: id}) RETURN node } AS nodes,
  trail, position
