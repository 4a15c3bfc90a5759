import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { resources } from '../resources.ts'
import { fold } from './folding.ts'

/** What tells the branches of a body apart beside the names of countries: peoples, regions, and what spans countries. */
const others = `
  uk usa us gb ue eu
  european international global national worldwide
  british english scottish welsh irish french german italian spanish portuguese dutch belgian danish swedish finnish norwegian polish czech slovak hungarian romanian
  bulgarian greek croatian slovenian austrian swiss american canadian chinese japanese indian russian ukrainian turkish azerbaijani georgian armenian israeli egyptian
  africa african asia asian americas nordic baltic balkan mediterranean
  england scotland wales ireland britain deutschland deutsche deutscher france francais francaise italia italiana espana espanola nederland belgie belgique danmark sverige suomi
  norge polska cesko oesterreich osterreich schweiz suisse magyar romania hellas
  london paris berlin brussels bruxelles bruessel brussel rome madrid vienna wien hamburg munich munchen bayern bavaria amsterdam dublin edinburgh glasgow cardiff belfast
  manchester birmingham liverpool leeds sheffield bristol newcastle nottingham yorkshire kent essex sussex cornwall devon midlands north south east west northern southern eastern western
  catalunya catalan flanders vlaanderen wallonie
`
  .trim()
  .split(/\s+/)

const places = new Set(others)
for (const { labels } of parse<{ labels: string }>(
  readFileSync(join(resources, 'data', 'countries', 'registry.csv')),
  { columns: true },
))
  for (const label of labels.split('|')) {
    const word = fold(label)
    if (!word.includes(' ')) places.add(word)
  }

/** Whether a folded word names a place or what comes from there. */
export function isPlace(word: string): boolean {
  return places.has(word)
}
