import { including, type StatedFact, testFacts } from '../support/facts.ts'

// The facts of the report of 14 February 2017 on the roundtable about e-services and e-commerce.

const portal = 'project/az-e-government-portal'

function figure(fact: string, indicator: string, value: number, dimensions: object[]): StatedFact {
  return [
    fact,
    `{ project(id: "${portal}") { observations { nodes { indicator value unit status time { edtf } dimensions { name value } } } } }`,
    {
      project: {
        observations: {
          nodes: including({
            indicator,
            value,
            unit: 'COUNT',
            status: 'ACTUAL',
            time: { edtf: '2017-02-14' },
            dimensions,
          }),
        },
      },
    },
  ]
}

function launch(system: string, year: string): StatedFact {
  return [
    `the mobile version for ${system} was put into use in ${year}`,
    `{ project(id: "${portal}") { outcomeOf { ... on Event { name kind status time { edtf } } } } }`,
    {
      project: {
        outcomeOf: including({
          name: `Launch of the mobile version of the e-government portal for ${system}`,
          kind: 'LAUNCH',
          status: 'HELD',
          time: { edtf: year },
        }),
      },
    },
  ]
}

const approved = { name: 'status', value: 'approved by the Cabinet of Ministers' }

testFacts([
  [
    'the ministry and the EU Delegation organized a roundtable on e-services and e-commerce',
    `{ event(id: "event/roundtable-on-e-services-2017") { kind topics { id } participations(role: ORGANIZER) { nodes { actor { id } asRecorded { name } } } } }`,
    {
      event: {
        kind: 'ROUNDTABLE',
        topics: including({ id: 'topic/e-services' }, { id: 'topic/e-commerce' }),
        participations: {
          nodes: [
            {
              actor: { id: 'organization/az-ministry-of-digital-development-and-transport' },
              asRecorded: { name: 'Ministry of Transport, Communications and High Technologies (MTCHT)' },
            },
            { actor: { id: 'organization/eu-delegation-to-azerbaijan' } },
          ],
        },
      },
    },
  ],
  [
    'its day is inferred from that of the publication, with the reason',
    `{ event(id: "event/roundtable-on-e-services-2017") { time { edtf } citations { method reason source { publishedOn { edtf } } } } }`,
    {
      event: {
        time: { edtf: '2017-02-14?' },
        citations: including({
          method: 'INFERRED',
          reason: expect.stringMatching(/its own publication/),
          source: { publishedOn: { edtf: '2017-02-14' } },
        }),
      },
    },
  ],
  [
    'international experts and representatives of state bodies attended, and the prospects were discussed',
    `{ event(id: "event/roundtable-on-e-services-2017") { citations { locator reason } } }`,
    {
      event: {
        citations: including(
          { locator: 'paragraph 1', reason: expect.stringMatching(/experts and representatives/) },
          { locator: 'paragraph 4', reason: expect.stringMatching(/prospects/) },
        ),
      },
    },
  ],
  [
    'Christian Rup was invited by the ministry with the support of the EU Delegation',
    `{ person(id: "person/christian-rup-e-services-expert") { participations { nodes { role event { kind participations { nodes { role actor { id } } } } } } } }`,
    {
      person: {
        participations: {
          nodes: including({
            role: 'GUEST',
            event: {
              kind: 'MISSION',
              participations: {
                nodes: including(
                  {
                    role: 'HOST',
                    actor: { id: 'organization/az-ministry-of-digital-development-and-transport' },
                  },
                  { role: 'SUPPORTER', actor: { id: 'organization/eu-delegation-to-azerbaijan' } },
                ),
              },
            },
          }),
        },
      },
    },
  ],
  [
    'the analysis of the framework led to recommendations',
    `{ event(id: "event/rup-mission-on-e-services") { topics { id } citations { reason } outcomes { edges { kind node { ... on Document { type title topics { id } } } } } } }`,
    {
      event: {
        citations: including({ reason: expect.stringMatching(/local experts.*gaps and needs/) }),
        outcomes: {
          edges: including({
            kind: 'PRODUCED',
            node: {
              type: 'REPORT',
              title:
                'Recommendations for improving the legal and institutional framework of electronic services',
              topics: [{ id: 'topic/e-services' }],
            },
          }),
        },
      },
    },
  ],
  [
    'he praised the work done and made a presentation',
    `{ event(id: "event/roundtable-on-e-services-2017") { participations(role: SPEAKER) { nodes { actor { name } citations { reason } } }
       parts { nodes { kind name participations(role: SPEAKER) { nodes { actor { name } } } } } } }`,
    {
      event: {
        participations: {
          nodes: [{ actor: { name: 'Christian Rup' }, citations: [{ reason: 'He made a presentation.' }] }],
        },
        parts: {
          nodes: including({
            kind: 'STATEMENT',
            name: 'Praise of the work done on e-services and e-commerce in Azerbaijan',
            participations: { nodes: [{ actor: { name: 'Christian Rup' } }] },
          }),
        },
      },
    },
  ],
  [
    'the ministry takes systematic measures for electronic services and international cooperation',
    `{ event(id: "event/statement-on-measures-for-e-services-2017") { kind name participations(role: SUBJECT) { nodes { actor { id } } } } }`,
    {
      event: {
        kind: 'STATEMENT',
        name: expect.stringMatching(/systematic measures.*international cooperation/),
        participations: {
          nodes: [{ actor: { id: 'organization/az-ministry-of-digital-development-and-transport' } }],
        },
      },
    },
  ],
  [
    'the Data Processing Centre of the ministry operates the e-government portal, the ministry coordinates',
    `{ project(id: "${portal}") { topics { id } involved { nodes { role actor { id ... on Organization { parent { id } } } } } } }`,
    {
      project: {
        topics: including({ id: 'topic/e-government' }),
        involved: {
          nodes: including(
            {
              role: 'OPERATOR',
              actor: {
                id: 'organization/az-data-processing-centre',
                parent: { id: 'organization/az-ministry-of-digital-development-and-transport' },
              },
            },
            {
              role: 'COORDINATOR',
              actor: {
                id: 'organization/az-ministry-of-digital-development-and-transport',
                parent: null,
              },
            },
          ),
        },
      },
    },
  ],
  figure('427 services', 'SERVICES', 427, []),
  figure('89 organizations', 'ORGANIZATIONS', 89, []),
  figure('41 government agencies among them', 'ORGANIZATIONS', 41, [
    { name: 'kind', value: 'government agency' },
  ]),
  figure('458 services approved by the Cabinet of Ministers', 'SERVICES', 458, [approved]),
  figure('332 of them integrated into the portal', 'SERVICES', 332, [
    { name: 'integration', value: 'integrated into the portal' },
    approved,
  ]),
  launch('iOS', '2015'),
  launch('Android', '2016'),
  [
    'the EU Delegation sits in Azerbaijan and counts for the European Union, not for Azerbaijan',
    `{ organization(id: "organization/eu-delegation-to-azerbaijan") { kind country { id } parent { name kind } } }`,
    {
      organization: {
        kind: 'DELEGATION',
        country: null,
        parent: { name: 'European Union', kind: 'INTERNATIONAL_BODY' },
      },
    },
  ],
  [
    'the ministry had its name of 2017 on that day',
    `query Ministry @asOf(date: "2017-02-14") { organization(id: "organization/az-ministry-of-digital-development-and-transport") { name } }`,
    { organization: { name: 'Ministry of Transport, Communications and High Technologies' } },
  ],
])
