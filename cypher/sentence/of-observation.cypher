// The sentence that states a figure.
// this     Observation
// returns  value: String
// one
MATCH (this)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (this)-[:COUNTERPART]->(counterpart:Entity)
OPTIONAL MATCH (this)-[:HAS]->(dimension:Dimension)
WITH this, subject, counterpart, dimension ORDER BY dimension.name, dimension.value
WITH this, collect(dimension.name + ' ' + dimension.value) AS dimensions,
  coalesce(subject.name, subject.title, subject.label, subject.id) AS subject,
  coalesce(' with ' + coalesce(counterpart.name, counterpart.title, counterpart.label, counterpart.id), '') AS counterpart,
  toLower(replace(this.indicator, '_', ' ')) AS indicator,
  CASE WHEN abs(this.value) >= 1e9 THEN [this.value / 1e9, ' billion'] WHEN abs(this.value) >= 1e6 THEN [this.value / 1e6, ' million'] ELSE [this.value, ''] END AS scaled
WITH this, subject, counterpart, indicator,
  reduce(text = '', dimension IN dimensions | text + ', ' + dimension) AS dimensions,
  CASE WHEN round(scaled[0], 3) = toInteger(scaled[0]) THEN toString(toInteger(scaled[0])) ELSE toString(round(scaled[0], 3)) END + scaled[1] AS figure
RETURN CASE this.unit
    WHEN 'COUNT' THEN subject + CASE this.status WHEN 'TARGET' THEN ' is to have ' ELSE ' had ' END + figure + ' ' + indicator + counterpart
    ELSE 'The ' + indicator + ' of ' + subject + counterpart + CASE this.status WHEN 'TARGET' THEN ' is to be ' ELSE ' was ' END
      + figure + CASE this.unit WHEN 'PERCENT' THEN ' %' WHEN 'RANK' THEN '' ELSE ' ' + this.unit END END
  + dimensions + coalesce(' (' + this.edtf + ')', '') + '.' AS value
