import { join } from 'node:path'
import type { Place } from '../staging/findings.ts'
import type { Read } from '../reading/source.ts'
import { countryNamed } from './countries.ts'
import type { Reader } from './reader.ts'
import { readRows } from './rows.ts'
import { slug } from './slug.ts'

/** The treaties by the names that the dataset gives them. */
const treaties: Record<string, string> = {
  Beijing: 'Beijing Treaty on Audiovisual Performances',
  Berne: 'Berne Convention for the Protection of Literary and Artistic Works',
  Brussels:
    'Brussels Convention Relating to the Distribution of Programme-Carrying Signals Transmitted by Satellite',
  Madrid: 'Madrid Agreement for the Repression of False or Deceptive Indications of Source on Goods',
  Marrakesh:
    'Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled',
  Nairobi: 'Nairobi Treaty on the Protection of the Olympic Symbol',
  Paris: 'Paris Convention for the Protection of Industrial Property',
  Patent: 'Patent Law Treaty',
  Phonograms:
    'Convention for the Protection of Producers of Phonograms Against Unauthorized Duplication of Their Phonograms',
  Riyadh: 'Riyadh Design Law Treaty',
  Rome: 'Rome Convention for the Protection of Performers, Producers of Phonograms and Broadcasting Organizations',
  Singapore: 'Singapore Treaty on the Law of Trademarks',
  Trademark: 'Trademark Law Treaty',
  'WIPO Copyright Treaty (WCT)': 'WIPO Copyright Treaty',
  'WIPO GRATK Treaty':
    'WIPO Treaty on Intellectual Property, Genetic Resources and Associated Traditional Knowledge',
  'WIPO Performances and Phonograms Treaty (WPPT)': 'WIPO Performances and Phonograms Treaty',
  Washington: 'Washington Treaty on Intellectual Property in Respect of Integrated Circuits',
}

/** What a party did, by the instrument that it deposited. */
const instruments: Record<string, string> = {
  Acceptance: 'ACCEPTANCE',
  Accession: 'ACCESSION',
  Ratification: 'RATIFICATION',
  'Declaration of Continued Application': 'CONTINUED_APPLICATION',
  'Declaration/Notification of Succession': 'SUCCESSION',
}

/** Parties that are no countries. */
const organizations: Record<string, string> = {
  'African Intellectual Property Organization (OAPI)': 'organization/oapi',
  'Benelux Organization for Intellectual Property (BOIP)': 'organization/boip',
  'European Patent Organisation (EPO)': 'organization/epo',
  'European Union (EU)': 'organization/european-union',
}

const source = {
  schema: 'Source',
  id: 'source/wipo-treaty-membership',
  title: 'Membership of treaties administered by WIPO',
  publisher: 'World Intellectual Property Organization',
  url: 'https://github.com/datasets/membership-to-copyright-treaties',
}

/** datasets/membership-to-copyright-treaties: who is party to which treaty of WIPO, and by which act. */
export const wipo: Reader = {
  name: 'wipo',
  title: 'datasets/membership-to-copyright-treaties',
  version: 1,
  needs: ['data/membership-to-copyright-treaties.csv'],
  files: folder => [join(folder, 'data', 'membership-to-copyright-treaties.csv')],
  async *read([file]) {
    yield { data: source, place: { file: file!, line: 1 } }
    const known = new Set<string>()
    const columns = ['Contracting Party', 'Treaty', 'Signature Date', 'Instrument Type', 'Instrument Date']
    for await (const row of readRows(file!, [...columns, 'Entry Into Force Date']))
      if ('reason' in row) yield row
      else yield* recordsOf(row.cells, row.place, known)
  },
}

function* recordsOf(row: Record<string, string>, place: Place, known: Set<string>): Generator<Read> {
  const citations = [{ source: source.id, locator: `line ${place.line}` }]
  const actor = actorOf(row['Contracting Party']!)
  const treaty = row.Treaty!
  const document = `document/wipo-${slug(treaty)}`
  for (const data of [
    actor,
    { schema: 'Document', id: document, title: treaties[treaty] ?? treaty, type: 'TREATY', citations },
  ])
    if (!known.has(data.id)) {
      known.add(data.id)
      yield { data, place }
    }
  const act = row['Instrument Type']
  yield {
    place,
    data: {
      schema: 'Party',
      id: `party/wipo-${slug(treaty)}/${actor.id.split('/')[1]}`,
      actor: actor.id,
      document,
      actions: [
        { kind: 'SIGNATURE', on: row['Signature Date'] },
        // An instrument of a kind that is not known stays as it is, so that the import says so.
        { kind: (act && instruments[act]) || act, on: row['Instrument Date'] },
        { kind: 'ENTRY_INTO_FORCE', on: row['Entry Into Force Date'] },
      ].filter(({ kind, on }) => kind && on),
      citations,
    },
  }
}

function actorOf(party: string) {
  const country = countryNamed(party)
  if (!country && Object.hasOwn(organizations, party))
    return {
      schema: 'Organization',
      id: organizations[party]!,
      kind: 'INTERNATIONAL_BODY',
      names: [party.replace(/ \(\w+\)$/, '')],
    }
  return {
    schema: 'Country',
    id: country?.id ?? `country/${slug(party)}`,
    names: [
      { text: country?.name ?? party, language: 'en' },
      ...(country && party !== country.name ? [{ text: party, language: 'en', kind: 'ALIAS' }] : []),
    ],
  }
}
