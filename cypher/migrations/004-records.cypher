// What was imported is kept: (:Import)-[:CONTAINS]->(:Record). A record is named by the hash of its content, and read by
// the id it speaks of.
CREATE CONSTRAINT record_hash IF NOT EXISTS FOR (r:Record) REQUIRE r.hash IS UNIQUE;
CREATE INDEX record_subject IF NOT EXISTS FOR (r:Record) ON (r.subject);
CREATE INDEX import_dataset IF NOT EXISTS FOR (i:Import) ON (i.dataset);

// Imports from before records were kept were named by their dataset.
MATCH (i:Import) WHERE i.number IS NULL SET i.dataset = i.id, i.number = 0;

// The root lists of projects and figures, and the figures of one series.
CREATE INDEX project_id IF NOT EXISTS FOR (n:Project) ON (n.id);
CREATE INDEX observation_newest IF NOT EXISTS FOR (n:Observation) ON (n.sortDown, n.id);
CREATE INDEX observation_series IF NOT EXISTS FOR (n:Observation) ON (n.series, n.sortUp);
