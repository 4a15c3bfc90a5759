// What was decided to be a part of another is found when it is made anew.
CREATE INDEX match_part IF NOT EXISTS FOR (n:Match) ON (n.part);
// A name is found by other forms of it too: letters that are written in several ways, words joined or apart, what its initials spell.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.forms, n.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
// What was decided to be a part, and may be so no longer.
CREATE INDEX part_decided IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.decided);
