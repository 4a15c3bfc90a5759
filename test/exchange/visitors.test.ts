import { leadersAmong } from '../../src/exchange/readers/leaders.ts'
import { readVisitors } from '../../src/exchange/readers/visitors.ts'

describe('a visitor field', () => {
  test.each<[string, string[]]>([
    ['President Heydar Aliyev', ['Heydar Aliyev · President']],
    [
      'President Anwar Sadat, Prime Minister Mustafa Khalil',
      ['Anwar Sadat · President', 'Mustafa Khalil · Prime Minister'],
    ],
    ['King Abdullah and Crown Prince Hussein', ['Abdullah · King', 'Hussein · Crown Prince']],
    ['Premier and Prince Sihanouk', ['Sihanouk · Premier']],
    ['Premier & Prince Sihanouk', ['Sihanouk · Premier']],
    ['President Benigno S. Aquino, 3rd', ['Benigno S. Aquino, 3rd · President']],
    ['President Tommy E. Remengesau, Jr.', ['Tommy E. Remengesau, Jr. · President']],
    ['President- elect Ernesto Zedillo', ['Ernesto Zedillo · President-elect']],
    ['President-Elect Carlos Salinas', ['Carlos Salinas · President-elect']],
    ['Acting President Goodluck Jonathan', ['Goodluck Jonathan · President (Acting President)']],
    ['Prime MinisterHaidar al- Abadi', ['Haidar al- Abadi · Prime Minister']],
    ['Prime Minster Adrian Nastase', ['Adrian Nastase · Prime Minister']],
    ['Prime Ministere Silvio Berlusconi', ['Silvio Berlusconi · Prime Minister']],
    ['Prime Minister Sheikh Hasina', ['Sheikh Hasina · Prime Minister']],
    ['Amir Sheikh Tamim bin Hamad Al Thani', ['Tamim bin Hamad Al Thani · Emir']],
    ['Lieutenant General Olusegun Obasanjo', ['Olusegun Obasanjo · none']],
    ['Governor General Earl of Athlone', ['Earl of Athlone · Governor General']],
    [
      'President of the Council of Ministers Hussain Mohammad Ershad',
      ['Hussain Mohammad Ershad · President of the Council of Ministers'],
    ],
    ['Valdas Adamkus', ['Valdas Adamkus · none']],
    ['Presidente Silva', ['Presidente Silva · none']],
    ['President', ['President · President']],
    ['and', ['and · none']],
    ['', [' · none']],
  ])('%s', (field, expected) => {
    const read = readVisitors(field).map(
      ({ name, office = 'none', title }) => `${name} · ${office}${title ? ` (${title})` : ''}`,
    )
    expect(read).toEqual(expected)
  })
})

describe('leaders of one country', () => {
  /** The people among some mentions, each "day text". */
  const people = (...mentions: string[]) =>
    leadersAmong(
      mentions.map(mention => ({ day: mention.slice(0, 10), visitor: readVisitors(mention.slice(11))[0]! })),
    ).map(person => person.map(({ day, visitor }) => `${day.slice(0, 4)} ${visitor.text}`))

  test.each([
    ['two spellings', ['1999-04-23 President Heydar Aliyev', '2001-04-07 President Geidar Aliyev']],
    [
      'another office soon after',
      ['1995-01-01 Prime Minister Vaclav Klaus', '2004-01-01 President Vaclav Klaus'],
    ],
    [
      'a family name alone, soon after',
      ['1964-12-06 Prime Minister Wilson', '1966-07-28 Prime Minister Harold Wilson'],
    ],
    ['a number left out', ['1961-05-24 Prince Rainier III', '1976-01-01 Prince Rainier']],
    [
      'a number of a monarch, after many years',
      ['1976-04-03 King Carl XVI Gustav', '2006-10-23 King Carl XVI Gustav'],
    ],
    [
      'a letter that differs, in the same office',
      ['2012-08-30 President Dalia Grybauskaite', '2013-08-30 President Galia Grybauskaite'],
    ],
    [
      'a name between that is not always told',
      ['2001-06-27 President John Kufuor', '2003-09-24 President John Agyekum Kufuor'],
    ],
  ])('one: %s', (_, mentions) => {
    expect(people(...mentions)).toHaveLength(1)
  })

  test.each([
    ['father and son', ['2003-02-23 President Heydar Aliyev', '2006-04-25 President Ilham Aliyev']],
    [
      'father and son, who has the father’s names behind his own',
      ['2019-12-01 President Idriss Deby', '2022-12-12 President Mahamat Idriss Deby Itno'],
    ],
    [
      'uncle and nephew of one name',
      [
        '1978-05-31 Prime Minister Konstantinos Karamanlis',
        '2004-05-20 Prime Minister Konstantinos Karamanlis',
      ],
    ],
    [
      'a family name alone, of long after',
      ['1939-05-05 President Somoza', '1967-04-01 President-elect Anastasio Somoza Debayle'],
    ],
    [
      'a king, and whoever has a name like his',
      ['1967-01-01 King Constantine', '1990-06-05 Prime Minister Constantine Mitsotakis'],
    ],
    [
      'a king and the son who is named for him',
      ['1999-01-05 King Hussein', '2018-06-25 King Abdullah II ibn Al Hussein'],
    ],
    ['two kings of one name', ['1957-11-25 King Mohammed V', '2000-06-20 King Mohammed VI']],
    [
      'two in one office with names that are near',
      ['1969-05-05 Prime Minister Tunku Abdul Rahman', '1971-10-21 Prime Minister Tun Abdul Razak'],
    ],
  ])('two: %s', (_, mentions) => {
    expect(people(...mentions)).toHaveLength(2)
  })

  test('of two who are as like, neither', () => {
    const found = people(
      '1990-01-01 President Juan Perez Garcia',
      '1990-02-01 President Juan Perez Lopez',
      '1991-01-01 President Juan Perez',
    )
    expect(found).toHaveLength(3)
  })
})
