// Whatever has a name in which each word of a text begins a word, whatever the script or accents, the best first.
// param    query: String
// param    folded: String
// param    script: String
// param    types: [SearchType!]?
// returns  node: Node, matched: String, how: MatchKind, score: Float
// many, ordered by score desc, node.id
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS name
MATCH (name)<-[:NAMED]-(node:Entity)
WHERE any(label IN labels(node) WHERE toUpper(label) IN $types) // when types
WITH node, name,
  CASE
    WHEN name.folded = $folded AND name.script = $script THEN 'EXACT'
    WHEN name.folded = $folded THEN 'TRANSLITERATED'
    ELSE 'PREFIX'
  END AS how
WITH node, name, how,
  CASE how WHEN 'EXACT' THEN 1.0 WHEN 'TRANSLITERATED' THEN 0.9 ELSE 0.8 * size($folded) / size(name.folded) END AS score
ORDER BY score DESC, name.position
WITH node, head(collect({text: name.text, how: how, score: score})) AS best
RETURN node, best.text AS matched, best.how AS how, best.score AS score
