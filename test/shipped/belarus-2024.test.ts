import { including, type StatedFact, testFacts } from '../support/facts.ts'

// The facts of the text on the results of the visit of the President of Belarus.

const visit = 'event/lukashenko-visit-to-azerbaijan-2024'
const signed = { signedOn: { edtf: '2024?-05-16' }, signedAt: { kind: 'SIGNING', partOf: { id: visit } } }

function document(fact: string, id: string, expected: object, topics: string[]): StatedFact {
  return [
    fact,
    `{ document(id: "document/${id}") { type level signedOn { edtf } time { edtf } signedAt { kind partOf { id } } topics { id }
      parties { nodes { actor { id } actions { kind on { edtf } } } } } }`,
    {
      document: {
        ...signed,
        ...expected,
        topics: including(...topics.map(topic => ({ id: `topic/${topic}` }))),
        parties: {
          nodes: ['country/az', 'country/by'].map(actor => ({
            actor: { id: actor },
            actions: [{ kind: 'SIGNATURE', on: { edtf: '2024?-05-16' } }],
          })),
        },
      },
    },
  ]
}

function said(fact: string, id: string, kind: string, speaker: string, topics: string[]): StatedFact {
  return [
    fact,
    `{ event(id: "event/${id}") { kind partOf { id } topics { id } participations(role: SPEAKER) { nodes { actor { id } } } citations { locator reason } } }`,
    {
      event: {
        kind,
        partOf: { id: visit },
        topics: including(...topics.map(topic => ({ id: `topic/${topic}` }))),
        participations: { nodes: [{ actor: { id: speaker } }] },
      },
    },
  ]
}

const aliyev = 'person/ilham-aliyev-1961'
const lukashenko = 'person/alexander-lukashenko-1954'

testFacts([
  [
    'the presidents talked during a visit',
    `{ event(id: "${visit}") { kind participations { nodes { role actor { id } } } parts { nodes { id kind topics { id } } } } }`,
    {
      event: {
        kind: 'VISIT',
        participations: {
          nodes: including(
            { role: 'GUEST', actor: { id: lukashenko } },
            { role: 'HOST', actor: { id: aliyev } },
          ),
        },
        parts: {
          nodes: including({
            id: 'event/aliyev-lukashenko-talks-2024',
            kind: 'NEGOTIATION',
            topics: including(
              { id: 'topic/industry' },
              { id: 'topic/joint-ventures' },
              { id: 'topic/mechanical-engineering' },
              { id: 'topic/regional-security' },
              { id: 'topic/trade' },
            ),
          }),
        },
      },
    },
  ],
  said(
    'trade and industrial cooperation are to grow',
    'az-statement-on-cooperation-with-belarus-2024',
    'STATEMENT',
    aliyev,
    ['trade', 'industry', 'joint-ventures', 'mechanical-engineering'],
  ),
  said(
    'security in the region and conflicts',
    'az-statement-on-regional-security-2024',
    'STATEMENT',
    aliyev,
    ['regional-security'],
  ),
  said('an offer to help with reconstruction', 'by-offer-of-reconstruction-2024', 'OFFER', lukashenko, [
    'reconstruction',
  ]),
  [
    'Ilham Aliyev supported that offer',
    `{ event(id: "event/by-offer-of-reconstruction-2024") { citations { reason } } }`,
    { event: { citations: including({ reason: expect.stringMatching(/Ilham Aliyev supported it/) }) } },
  ],
  said('an offer of joint productions and farms', 'by-offer-of-joint-production-2024', 'OFFER', lukashenko, [
    'medicines',
    'elevators',
    'railway-equipment',
    'agriculture',
  ]),
  said('an offer to build wooden houses', 'by-offer-of-wooden-houses-2024', 'OFFER', lukashenko, ['housing']),
  [
    'a package of six documents was signed on 16 May after the talks',
    `{ event(id: "event/aliyev-lukashenko-talks-2024") { outcomes { edges { kind } } } signing: event(id: "event/az-by-signing-2024") { time { edtf } documents { totalCount } } }`,
    {
      event: {
        outcomes: { edges: [...Array(6).fill({ kind: 'SIGNED' }), ...Array(3).fill({ kind: 'OFFERED' })] },
      },
      signing: { time: { edtf: '2024?-05-16' }, documents: { totalCount: 6 } },
    },
  ],
  document(
    'a protocol on electronic certification of origin',
    'protocol-on-electronic-certification-of-origin-2024',
    { type: 'PROTOCOL', level: 'INTERGOVERNMENTAL' },
    ['origin-of-goods'],
  ),
  document(
    'a protocol on veterinary medicine',
    'protocol-on-veterinary-medicine-2024',
    { type: 'PROTOCOL' },
    ['veterinary-medicine'],
  ),
  document(
    'a protocol on quarantine and plant protection',
    'protocol-on-plant-quarantine-2024',
    { type: 'PROTOCOL' },
    ['plant-quarantine'],
  ),
  document(
    'an action plan on tourism for 2024–2025',
    'action-plan-on-tourism-2024-2025',
    { type: 'ACTION_PLAN', time: { edtf: '2024/2025' } },
    ['tourism'],
  ),
  document(
    'a memorandum on competition, procurement, consumers and advertising',
    'memorandum-on-competition-2024',
    { type: 'MEMORANDUM' },
    ['competition', 'public-procurement', 'consumer-protection', 'advertising'],
  ),
  document(
    'a memorandum on small and medium-sized businesses',
    'memorandum-on-small-business-2024',
    { type: 'MEMORANDUM' },
    ['small-and-medium-business'],
  ),
])
