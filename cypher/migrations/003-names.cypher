// Names are searched by their folded key. Folding leaves no accents, and stop words are names too ("Will", "An").
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// Keys of other systems.
CREATE INDEX identifier IF NOT EXISTS FOR (n:Identifier) ON (n.scheme, n.value);
