// The root lists are read in the order of an index, a page at a time.
CREATE INDEX country_id IF NOT EXISTS FOR (n:Country) ON (n.id);
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX office_id IF NOT EXISTS FOR (n:Office) ON (n.id);
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX tenure_newest IF NOT EXISTS FOR (n:Tenure) ON (n.sortDown, n.id);
CREATE INDEX event_newest IF NOT EXISTS FOR (n:Event) ON (n.sortDown, n.id);
CREATE INDEX document_newest IF NOT EXISTS FOR (n:Document) ON (n.sortDown, n.id);
