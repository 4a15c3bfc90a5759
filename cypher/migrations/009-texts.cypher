// Texts are searched by the stems of their words, each of a language, as they were put apart when they were written.
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Entity) ON EACH [n.stems]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
