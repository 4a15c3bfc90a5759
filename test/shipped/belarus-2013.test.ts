import { including, type StatedFact, testFacts } from '../support/facts.ts'

// The facts of BelTA's report on the talks of 23 April.

const talks = 'event/az-by-ministers-talks-2013'

function figure(fact: string, indicator: string, value: number, unit: string): StatedFact {
  const time =
    indicator === 'DIRECT_INVESTMENT_RECEIVED'
      ? { startEarliest: '2012-01-01', startLatest: '2012-01-01', endLatest: '2012-12-31' }
      : { startEarliest: '2013-01-01', startLatest: '2013-01-01', endLatest: '2013-02-28' }
  return [
    fact,
    `{ country(id: "country/by") { observations(with: "country/az", indicator: "${indicator}") { nodes {
      indicator value unit status time { startEarliest startLatest endLatest } subject { id } counterpart { id } } } } }`,
    {
      country: {
        observations: {
          nodes: [
            {
              indicator,
              value,
              unit,
              status: 'ACTUAL',
              time,
              subject: { id: 'country/by' },
              counterpart: { id: 'country/az' },
            },
          ],
        },
      },
    },
  ]
}

function project(fact: string, id: string, roles: Record<string, string>, topics: string[]): StatedFact {
  return [
    fact,
    `{ project(id: "project/${id}") { involved { nodes { role actor { id } } } topics { id } } }`,
    {
      project: {
        involved: {
          nodes: including(...Object.entries(roles).map(([actor, role]) => ({ role, actor: { id: actor } }))),
        },
        topics: including(...topics.map(topic => ({ id: `topic/${topic}` }))),
      },
    },
  ]
}

function statement(fact: string, id: string, kind: string, speaker: string, other: string): StatedFact {
  return [
    fact,
    `{ event(id: "event/${id}") { kind time { edtf } partOf { id } participations { nodes { role actor { id } } } } }`,
    {
      event: {
        kind,
        time: { edtf: '2013?-04-23' },
        partOf: { id: talks },
        participations: {
          nodes: including(
            { role: 'SPEAKER', actor: { id: speaker } },
            { role: expect.stringMatching(/ADDRESSEE|SUBJECT/), actor: { id: other } },
          ),
        },
      },
    },
  ]
}

testFacts([
  [
    'the ministers met on 23 April, each in his office',
    `{ event(id: "${talks}") { kind status time { edtf } participations { nodes { actor { name } capacities { tenure { title office { name } } } countsFor { actor { id } } } } } }`,
    {
      event: {
        kind: 'MEETING',
        status: 'HELD',
        time: { edtf: '2013?-04-23' },
        participations: {
          nodes: including(
            {
              actor: { name: 'Ali Abbasov' },
              capacities: [
                expect.objectContaining({
                  tenure: expect.objectContaining({
                    title: 'Communications and Information Technologies Minister',
                  }),
                }),
              ],
              countsFor: including({ actor: { id: 'country/az' } }),
            },
            {
              actor: { name: 'Mikhail Myasnikovich' },
              capacities: [{ tenure: { title: null, office: { name: 'Prime Minister of Belarus' } } }],
              countsFor: including({ actor: { id: 'country/by' } }),
            },
          ),
        },
      },
    },
  ],
  statement(
    'Azerbaijan is interested in the experience of Belarus with space technology',
    'az-interest-in-belarus-space-2013',
    'STATEMENT',
    'person/ali-abbasov-1953',
    'country/by',
  ),
  statement(
    'Azerbaijan is ready to promote cooperation in ICT',
    'az-readiness-for-ict-cooperation-2013',
    'OFFER',
    'country/az',
    'country/by',
  ),
  statement(
    'there is interest in joint projects with the Hi-Tech Park',
    'az-interest-in-joint-projects-with-hi-tech-park-2013',
    'STATEMENT',
    'country/az',
    'organization/by-hi-tech-park',
  ),
  statement(
    'Belarus is interested in the partnership in ICT',
    'by-interest-in-ict-partnership-2013',
    'STATEMENT',
    'person/mikhail-myasnikovich-1950',
    'country/az',
  ),
  statement(
    'cooperation develops fast and relations are trusting',
    'by-statement-on-cooperation-2013',
    'STATEMENT',
    'person/mikhail-myasnikovich-1950',
    'country/az',
  ),
  [
    'talks with the Hi-Tech Park are planned',
    `{ event(id: "${talks}") { outcomes { edges { kind node { ... on Event { status participations { nodes { actor { id } } } } } } } } }`,
    {
      event: {
        outcomes: {
          edges: [
            {
              kind: 'PLANNED',
              node: {
                status: 'PLANNED',
                participations: { nodes: including({ actor: { id: 'organization/by-hi-tech-park' } }) },
              },
            },
          ],
        },
      },
    },
  ],
  project(
    'the Belarusian remote sensing satellite',
    'by-remote-sensing-satellite',
    { 'country/by': 'LEAD' },
    ['remote-sensing'],
  ),
  project(
    'Belarusian machinery and optical equipment are assembled in Azerbaijan',
    'assembly-of-belarusian-machinery-in-azerbaijan',
    { 'country/by': 'SUPPLIER', 'country/az': 'HOST' },
    ['vehicles', 'optical-equipment'],
  ),
  project(
    'Azerbaijani investment in logistics, trade and public catering in Belarus',
    'azerbaijani-investment-projects-in-belarus',
    { 'country/az': 'INVESTOR', 'country/by': 'HOST' },
    ['logistics', 'trade', 'public-catering'],
  ),
  figure('trade of $33.7 million in January and February 2013', 'TRADE_TURNOVER', 33_700_000, 'USD'),
  figure('up by 13.1 %', 'TRADE_TURNOVER_GROWTH', 13.1, 'PERCENT'),
  figure('exports of $31.6 million', 'EXPORTS', 31_600_000, 'USD'),
  figure('up by 12.3 %', 'EXPORTS_GROWTH', 12.3, 'PERCENT'),
  figure('imports of $2.1 million', 'IMPORTS', 2_100_000, 'USD'),
  figure('up by 26 %', 'IMPORTS_GROWTH', 26, 'PERCENT'),
  figure('a surplus of $29.5 million', 'TRADE_BALANCE', 29_500_000, 'USD'),
  figure('$13.8 million of direct investment in 2012', 'DIRECT_INVESTMENT_RECEIVED', 13_800_000, 'USD'),
])
