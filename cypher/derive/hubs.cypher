// hub: what so many have a part in that it says little of any two of them: a country, an organization with more than 20 members, an
// event or document with more than 20 participants, parties or signatories, an office that more than 100 held. Paths do not lead
// through one unless they are told to.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node:Country OR node:Organization OR node:Event OR node:Document OR node:Office
WITH node, node:Country
    OR node:Organization AND COUNT { (node)<-[:MEMBER_OF]-() } > 20
    OR node:Event AND COUNT { (node)<-[:AT]-() } > 20
    OR node:Document AND (COUNT { (node)<-[:TO]-() } > 20 OR COUNT { (node)<-[:UNDER]-() } > 20)
    OR node:Office AND COUNT { (node)<-[:OF]-() } > 100 AS hub
WHERE coalesce(node.hub, false) <> hub
SET node.hub = CASE WHEN hub THEN true END
