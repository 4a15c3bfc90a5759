// What the sentences of a path's steps are made of: of its nodes and facts the name, the time as recorded, the place of an event and the
// office of a tenure with the body that it belongs to.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
OPTIONAL MATCH (node)-[:HELD_IN]->(place)
OPTIONAL MATCH (node:Tenure)-[:OF]->(office)
OPTIONAL MATCH (office)-[:IN]->(body)
RETURN collect([node.id, {
  name: coalesce(node.name, node.title, node.label),
  edtf: node.edtf,
  place: place.name,
  office: office.name,
  body: body.name,
  act: head([label IN labels(node) WHERE label IN ['Participation', 'Signature', 'Party', 'Tenure']])
}]) AS value
