// What an actor was at, newest first; and whether another was there too, without a look at everybody who was.
CREATE INDEX attended IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.actor, r.sortDown, r.id);
// Everything dated about an actor, in order.
CREATE INDEX dated IF NOT EXISTS FOR ()-[r:DATED]-() ON (r.actor, r.at, r.id);
// All facts, newest first.
CREATE INDEX fact_newest IF NOT EXISTS FOR (n:Fact) ON (n.sortDown, n.id);
// Names are searched among those of some types only.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
