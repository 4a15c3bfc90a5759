// Ids that became another's: everything said under the one is said of the other.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE INDEX former_id_now IF NOT EXISTS FOR (n:FormerId) ON (n.now);
// Whether two ids of two datasets are one person, as it was decided, or is to be.
CREATE CONSTRAINT match_number IF NOT EXISTS FOR (n:Match) REQUIRE n.number IS UNIQUE;
CREATE INDEX match_a IF NOT EXISTS FOR (n:Match) ON (n.a, n.b);
CREATE INDEX match_b IF NOT EXISTS FOR (n:Match) ON (n.b);
