import { including, type StatedFact, testFacts } from '../support/facts.ts'

// The facts of the text "Intergovernmental relations", paragraph by paragraph.

const ministry = 'organization/az-ministry-of-digital-development-and-transport'

/** The figure of documents signed with these dimensions, beside the field that all of them have. */
function documents(value: number, dimensions: Record<string, string>): StatedFact {
  const given = Object.entries({ field: 'communications and ICT', ...dimensions })
  return [
    `${value} documents signed since 2004: ${JSON.stringify(dimensions)}`,
    `{ organization(id: "${ministry}") { observations(indicator: "DOCUMENTS_SIGNED", first: 50) { nodes {
      value unit status time { edtf startEarliest endLatest } dimensions { name value } } } } }`,
    {
      organization: {
        observations: {
          nodes: including({
            value,
            unit: 'COUNT',
            status: 'ACTUAL',
            time: { edtf: '2004/', startEarliest: '2004-01-01', endLatest: null },
            dimensions: given
              .map(([name, value]) => ({ name, value }))
              .sort((a, b) => (a.name < b.name ? -1 : 1)),
          }),
        },
      },
    },
  ]
}

function forum(country: string, name: string): StatedFact {
  return [
    `a business forum of Azerbaijan and ${country}, undated`,
    `{ encounters(of: "country/az", with: "country/${country}", kinds: [FORUM]) { nodes { met event { name time { edtf }
      topics { id } outcomes { nodes { ... on Event { id } } } } } } }`,
    {
      encounters: {
        nodes: [
          {
            met: false,
            event: {
              name,
              time: null,
              topics: including({ id: 'topic/ict' }, { id: 'topic/investment' }),
              outcomes: { nodes: [{ id: 'event/az-conditions-for-ict-investment' }] },
            },
          },
        ],
      },
    },
  ]
}

function fair(name: string, id: string): StatedFact {
  return [
    `Azerbaijan was represented at ${name}`,
    `{ country(id: "country/az") { participations(first: 100) { nodes { event { id name kind } } } } }`,
    {
      country: {
        participations: { nodes: including({ event: { id, name, kind: 'EXHIBITION' } }) },
      },
    },
  ]
}

testFacts([
  documents(65, {}),
  documents(19, { type: 'AGREEMENT' }),
  documents(20, { type: 'MEMORANDUM' }),
  documents(15, { type: 'PROTOCOL' }),
  documents(11, { type: 'OTHER' }),
  documents(16, { type: 'AGREEMENT', level: 'INTERGOVERNMENTAL' }),
  documents(17, { 'signed at': 'government level' }),
  [
    'working groups, action plans and meetings carried the documents out',
    `{ event(id: "event/az-ministry-execution-of-documents") { name time { edtf } participations { nodes { actor { id } } }
      citations { locator } } }`,
    {
      event: {
        name: expect.stringMatching(/Working groups, action plans and meetings/),
        time: { edtf: '2004/' },
        participations: { nodes: [{ actor: { id: ministry } }] },
        citations: [{ locator: 'paragraph 1' }],
      },
    },
  ],
  forum('us', 'US–Azerbaijan business forum'),
  forum('il', 'Azerbaijan–Israel business forum'),
  forum('ee', 'Azerbaijan–Estonia business forum'),
  forum('by', 'Belarus–Azerbaijan business forum'),
  forum('cu', 'Cuba–Azerbaijan business forum'),
  forum('fr', 'France–Azerbaijan business forum'),
  forum('at', 'Austria–Azerbaijan business forum'),
  [
    'conditions for investment in communications and ICT were created, after the forums',
    `{ event(id: "event/az-conditions-for-ict-investment") { topics { id } outcomeOf { id } } }`,
    {
      event: {
        topics: including(
          { id: 'topic/investment' },
          { id: 'topic/exports' },
          { id: 'topic/communications' },
        ),
        outcomeOf: ['us', 'il', 'fr', 'ee', 'cu', 'by', 'at'].map(country => ({
          id: `event/az-${country}-business-forum`,
        })),
      },
    },
  ],
  [
    "Azerbaijan's part in leading communications and IT organizations has grown",
    `{ event(id: "event/az-part-in-ict-organizations") { name participations { nodes { actor { id } } } citations { locator } } }`,
    {
      event: {
        name: expect.stringMatching(/organizations/),
        participations: { nodes: [{ actor: { id: 'country/az' } }] },
        citations: [{ locator: 'paragraph 3' }],
      },
    },
  ],
  fair('ITU Telecom World', 'event/telecom-world'),
  fair('CeBIT', 'event/cebit'),
])
