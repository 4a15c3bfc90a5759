// Whatever has a name that a text matches, whatever the script or accents, the best first: the same name, one that begins so, one
// of which each word of the text begins a word (an initial is a beginning, whichever side has it), one that differs by typos.
// Of each node the form that matched best; at most a thousand forms are looked at. And whatever has a text with the words, in
// whatever form, the passage around the first of them; at most a thousand are looked at.
// param    names: Boolean
// param    texts: Boolean?
// param    byDate: Boolean?
// param    query: String
// param    folded: String
// param    script: String
// param    words: [String!]
// param    stemQuery: String
// param    beginnings: [String!]
// param    labels: [String!]?
// param    time: TimeInput?
// dated    node
// returns  node: Node, matched: String, how: MatchKind, score: Float, rank: Float
// many, ordered by rank desc, node.id
CALL () {
  UNWIND CASE WHEN $names THEN [$query] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('names', query, {limit: 1000}) YIELD node AS name
  MATCH (name)<-[:NAMED]-(node:Entity)
  WITH node, name, split(name.folded + coalesce(' ' + name.forms, ''), ' ') AS parts
  WITH *, size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word)]) AS begun,
    size([word IN $words WHERE any(part IN parts WHERE part STARTS WITH word OR size(part) = 1 AND word STARTS WITH part)]) AS met
  // Other letters at the beginning are a way to write a name, and another word of a text.
  WHERE (begun > 0 OR met < size($words))
    AND (met = size($words) OR node:Person|Organization|Country|Office|Place
      OR all(word IN $words WHERE any(part IN parts WHERE left(part, 1) = left(word, 1))))
  WITH node, name, begun,
    CASE
      WHEN name.folded = $folded AND name.script = $script THEN 'EXACT'
      WHEN name.folded = $folded THEN 'TRANSLITERATED'
      WHEN name.folded STARTS WITH $folded THEN 'PREFIX'
      WHEN met = size($words) THEN 'WORDS'
      ELSE 'FUZZY'
    END AS how,
    CASE WHEN size($folded) < size(name.folded) THEN toFloat(size($folded)) / size(name.folded) ELSE toFloat(size(name.folded)) / size($folded) END AS covered
  RETURN node, name.text AS text, name.position AS position, how,
    CASE how WHEN 'EXACT' THEN 1.0 WHEN 'TRANSLITERATED' THEN 0.9 WHEN 'PREFIX' THEN 0.6 + 0.2 * covered WHEN 'WORDS' THEN 0.4 + 0.2 * covered
      ELSE 0.2 * begun / size($words) + 0.2 * covered END AS score
  UNION ALL // when texts
  CALL db.index.fulltext.queryNodes('texts', $stemQuery, {limit: 1000}) YIELD node AS found, score AS weight // when texts
  WITH found AS node, weight // when texts
  WITH node, weight, [node.name, node.description, node.title, node.label] + coalesce(node.altLabels, []) + coalesce(node.altNames, []) // when texts
    + COLLECT { MATCH (node)-[cites:CITES]->() WHERE cites.quote IS NOT NULL RETURN cites.quote ORDER BY cites.quote } AS said // when texts
  WHERE any(label IN labels(node) WHERE label IN $labels) // when texts, labels
  WITH node, weight, [text IN said WHERE text IS NOT NULL] AS said // when texts
  WITH node, weight, coalesce(head([text IN said WHERE any(begun IN $beginnings WHERE toLower(text) CONTAINS begun)]), head(said)) AS text // when texts
  WITH node, weight, text, coalesce(head([begun IN $beginnings WHERE toLower(text) CONTAINS begun | size(split(toLower(text), begun)[0])]), 0) AS at // when texts
  WITH node, weight, text, CASE WHEN at > 100 THEN at - 100 ELSE 0 END AS begin // when texts
  RETURN node, // when texts
    CASE WHEN begin > 0 THEN '… ' ELSE '' END + substring(text, begin, 300) + CASE WHEN size(text) > begin + 300 THEN ' …' ELSE '' END AS text, // when texts
    1000 AS position, 'TEXT' AS how, 0.6 * weight / (weight + 5) AS score // when texts
}
WITH node, text, position, how, score
WHERE node.id IS NOT NULL
  AND node.sortUp IS NOT NULL // when time
  AND node.sortUp IS NOT NULL // dated node
WITH node, text, how, score ORDER BY score DESC, position
WITH node, head(collect({text: text, how: how, score: score})) AS best
WITH *, best.score AS rank // when not byDate
WITH *, CASE WHEN node.sortUp < date('9999-12-31') THEN toFloat(duration.inDays(date('0000-01-01'), node.sortUp).days) ELSE -1.0 END AS rank // when byDate
RETURN node, best.text AS matched, best.how AS how, best.score AS score, rank
