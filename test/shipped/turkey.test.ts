import { including, type StatedFact, testFacts } from '../support/facts.ts'

// The facts of the Azernews report on the talks of Rashad Nabiyev and Ali Taha Koch.

const nabiyev = 'person/rashad-nabiyev-az-digital-development'
const koch = 'person/ali-taha-koch-tr-digital-transformation'

function project(
  fact: string,
  id: string,
  roles: [actor: string, role: string][],
  more: object = {},
): StatedFact {
  return [
    fact,
    `{ project(id: "project/${id}") { name altNames involved { nodes { role actor { id } } } citations { locator reason } outcomeOf { id } } }`,
    {
      project: {
        involved: {
          nodes: including(...roles.map(([actor, role]) => ({ role, actor: { id: `country/${actor}` } }))),
        },
        ...more,
      },
    },
  ]
}

const both: [string, string][] = [
  ['az', 'PARTNER'],
  ['tr', 'PARTNER'],
]
const gas: [string, string][] = [
  ['az', 'SUPPLIER'],
  ['tr', 'RECIPIENT'],
]

testFacts([
  [
    'the two met in Baku, during a visit, about cyber security, government cloud and human capital',
    `{ encounters(of: "${nabiyev}", with: "${koch}", kinds: [MEETING]) { nodes { met event { place { name } topics { id } partOf { kind } time { startEarliest endLatest } } } } }`,
    {
      encounters: {
        nodes: including({
          met: true,
          event: {
            place: { name: 'Baku' },
            topics: [
              { id: 'topic/cyber-security' },
              { id: 'topic/government-cloud' },
              { id: 'topic/human-capital' },
            ],
            partOf: { kind: 'VISIT' },
            time: { startEarliest: '2022-01-01', endLatest: '2023-12-31' },
          },
        }),
      },
    },
  ],
  [
    'each in his office, which for Ankara is only possible',
    `{ baku: event(id: "event/az-tr-digital-talks-in-baku") { participations { nodes { actor { id } capacities { certainty stated tenure { office { name } } } } } }
       ankara: event(id: "event/az-tr-digital-talks-in-ankara-2021") { participations { nodes { capacities { certainty stated } } } } }`,
    {
      baku: {
        participations: {
          nodes: including(
            {
              actor: { id: nabiyev },
              capacities: [
                {
                  certainty: 'DEFINITELY',
                  stated: true,
                  tenure: { office: { name: 'Minister of Digital Development and Transport' } },
                },
              ],
            },
            {
              actor: { id: koch },
              capacities: [
                {
                  certainty: 'DEFINITELY',
                  stated: true,
                  tenure: { office: { name: 'President of the Digital Transformation Office' } },
                },
              ],
            },
          ),
        },
      },
      ankara: {
        participations: {
          nodes: [
            { capacities: [{ certainty: 'POSSIBLY', stated: false }] },
            { capacities: [{ certainty: 'POSSIBLY', stated: false }] },
          ],
        },
      },
    },
  ],
  [
    'Teknofest was held in Azerbaijan in 2022, with both presidents, who gave awards',
    `{ event(id: "event/teknofest-azerbaijan-2022") { kind time { edtf } place { country { id } } participations { nodes { actor { id } } }
       parts { nodes { kind participations(role: PRESENTER) { nodes { actor { id } } } } } } }`,
    {
      event: {
        kind: 'FESTIVAL',
        time: { edtf: '2022' },
        place: { country: { id: 'country/az' } },
        participations: {
          nodes: including(
            { actor: { id: 'person/ilham-aliyev-1961' } },
            { actor: { id: 'person/recep-tayyip-erdogan-1954' } },
          ),
        },
        parts: {
          nodes: [
            {
              kind: 'CEREMONY',
              participations: {
                nodes: [
                  { actor: { id: 'person/ilham-aliyev-1961' } },
                  { actor: { id: 'person/recep-tayyip-erdogan-1954' } },
                ],
              },
            },
          ],
        },
      },
    },
  ],
  [
    'the parties called it an example of partnership, supported at the highest level',
    `{ event(id: "event/az-tr-statement-on-teknofest") { kind name partOf { id } participations(role: SPEAKER) { nodes { actor { id } } } } }`,
    {
      event: {
        kind: 'STATEMENT',
        name: expect.stringMatching(/friendship and partnership.*highest level/),
        partOf: { id: 'event/az-tr-digital-talks-in-baku' },
        participations: { nodes: including({ actor: { id: nabiyev } }, { actor: { id: koch } }) },
      },
    },
  ],
  project(
    'the festival is a series',
    'teknofest',
    [
      ['az', 'HOST'],
      ['tr', 'PARTNER'],
    ],
    {
      outcomeOf: [{ id: 'event/teknofest-azerbaijan-2022' }],
    },
  ),
  [
    'the roadmap of the working group, signed in Baku last September, is the legal basis',
    `{ document(id: "document/az-tr-roadmap-on-digital-transformation") { type signedOn { edtf } place { name } citations { reason } parties { nodes { actor { id } } } } }`,
    {
      document: {
        type: 'ROADMAP',
        signedOn: { edtf: '[2021-09,2022-09,2023-09]' },
        place: { name: 'Baku' },
        citations: including({ reason: expect.stringMatching(/legal basis/) }),
        parties: {
          nodes: including(
            { actor: { id: 'organization/az-ministry-of-digital-development-and-transport' } },
            { actor: { id: 'organization/tr-digital-transformation-office' } },
          ),
        },
      },
    },
  ],
  [
    'the working group was agreed on in Ankara on 18 February 2021',
    `{ organization(id: "organization/az-tr-working-group-on-digital-transformation") { kind outcomeOf { ... on Event { time { edtf } place { name } participations { nodes { actor { id } } } } } } }`,
    {
      organization: {
        kind: 'WORKING_GROUP',
        outcomeOf: [
          {
            time: { edtf: '2021-02-18' },
            place: { name: 'Ankara' },
            participations: { nodes: including({ actor: { id: nabiyev } }, { actor: { id: koch } }) },
          },
        ],
      },
    },
  ],
  project('Baku–Tbilisi–Ceyhan', 'baku-tbilisi-ceyhan', both),
  project('Baku–Tbilisi–Kars', 'baku-tbilisi-kars', both),
  project('TANAP, which also carries gas', 'tanap', [...both, ...gas]),
  project('the South Caucasus Pipeline, also called Baku–Tbilisi–Erzurum', 'south-caucasus-pipeline', gas, {
    altNames: expect.arrayContaining(['Baku–Tbilisi–Erzurum']),
  }),
  project('gas comes from Shah Deniz alone', 'shah-deniz', gas, {
    citations: including({ reason: expect.stringMatching(/from this field alone/) }),
  }),
  [
    'the Shusha Declaration of 2021: defence, regional stability, transport routes',
    `{ document(id: "document/shusha-declaration-2021") { type level signedOn { edtf } topics { id } parties { nodes { actor { id } } } } }`,
    {
      document: {
        type: 'DECLARATION',
        level: 'INTERSTATE',
        signedOn: { edtf: '2021' },
        topics: including(
          { id: 'topic/defence' },
          { id: 'topic/regional-security' },
          { id: 'topic/transport' },
        ),
        parties: { nodes: [{ actor: { id: 'country/az' } }, { actor: { id: 'country/tr' } }] },
      },
    },
  ],
  [
    '$4.6 billion of trade in 2021, and $15 billion as the goal for 2023',
    `{ country(id: "country/az") { observations(indicator: "TRADE_TURNOVER", with: "country/tr") { nodes { value unit status time { edtf } growth } } } }`,
    {
      country: {
        observations: {
          nodes: [
            { value: 15e9, unit: 'USD', status: 'TARGET', time: { edtf: '2023' }, growth: null },
            { value: 4.6e9, unit: 'USD', status: 'ACTUAL', time: { edtf: '2021' }, growth: null },
          ],
        },
      },
    },
  ],
  [
    'Turkey is the second-largest investor, followed by the UK',
    `{ observations(indicator: "RANK_AMONG_INVESTORS") { nodes { value unit subject { id } counterpart { id } citations { method } } } }`,
    {
      observations: {
        nodes: including(
          {
            value: 2,
            unit: 'RANK',
            subject: { id: 'country/tr' },
            counterpart: { id: 'country/az' },
            citations: [{ method: 'STATED' }],
          },
          {
            value: 3,
            unit: 'RANK',
            subject: { id: 'country/gb' },
            counterpart: { id: 'country/az' },
            citations: [{ method: 'INFERRED' }],
          },
        ),
      },
    },
  ],
  [
    'Turkey was ready to take part in the restoration, undated',
    `{ country(id: "country/tr") { participations { nodes { role event { id kind time { edtf } topics { id } } } } } }`,
    {
      country: {
        participations: {
          nodes: including({
            role: 'SPEAKER',
            event: {
              id: 'event/tr-readiness-to-take-part-in-restoration',
              kind: 'OFFER',
              time: null,
              topics: [{ id: 'topic/reconstruction' }],
            },
          }),
        },
      },
    },
  ],
])
