// Whatever has a name that a text matches, whatever the script or accents, the best first: the same name, one that begins so, one
// of which each word of the text begins a word (an initial is a beginning, whichever side has it), one that differs by typos.
// Of each node the form that matched best; at most a thousand forms are looked at.
// param    query: String
// param    folded: String
// param    script: String
// param    words: [String!]
// returns  node: Node, matched: String, how: MatchKind, score: Float
// many, ordered by score desc, node.id
CALL db.index.fulltext.queryNodes('names', $query, {limit: 1000}) YIELD node AS name
MATCH (name)<-[:NAMED]-(node:Entity)
WITH node, name, split(name.folded, ' ') AS parts
WITH *, size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word)]) AS begun,
  size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word OR size(part) = 1 AND word STARTS WITH part)]) AS met
WHERE begun > 0 OR met < size($words)
WITH node, name, begun,
  CASE
    WHEN name.folded = $folded AND name.script = $script THEN 'EXACT'
    WHEN name.folded = $folded THEN 'TRANSLITERATED'
    WHEN name.folded STARTS WITH $folded THEN 'PREFIX'
    WHEN met = size($words) THEN 'WORDS'
    ELSE 'FUZZY'
  END AS how,
  CASE WHEN size($folded) < size(name.folded) THEN toFloat(size($folded)) / size(name.folded) ELSE toFloat(size(name.folded)) / size($folded) END AS covered
WITH node, name, how,
  CASE how WHEN 'EXACT' THEN 1.0 WHEN 'TRANSLITERATED' THEN 0.9 WHEN 'PREFIX' THEN 0.6 + 0.2 * covered WHEN 'WORDS' THEN 0.4 + 0.2 * covered
    ELSE 0.2 * begun / size($words) + 0.2 * covered END AS score
ORDER BY score DESC, name.position
WITH node, head(collect({text: name.text, how: how, score: score})) AS best
RETURN node, best.text AS matched, best.how AS how, best.score AS score
