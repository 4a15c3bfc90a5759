import { fold, scriptOf } from '../../src/names/folding.ts'

test.each([
  ['Koç', 'koc'],
  ['KOÇ', 'koc'],
  ['Коч', 'koch'],
  ['Türkiye', 'turkiye'],
  ['Əli Abbasov', 'eli abbasov'],
  ['Алиев', 'aliev'],
  ['  Jean-Luc   O’Neill ', 'jean luc oneill'],
  ['İlham', 'ilham'],
  ['!?', ''],
])('%s folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('composed and decomposed letters have one key', () => {
  expect(fold('Koç'.normalize('NFD'))).toBe(fold('Koç'.normalize('NFC')))
})

test.each([
  ['Koç', 'Latn'],
  ['Коч', 'Cyrl'],
  ['علييف', 'Arab'],
  ['Ωνάσης', 'Grek'],
  ['习近平', 'Hani'],
  ['123', 'Zyyy'],
])('%s is written in %s', (text, script) => {
  expect(scriptOf(text)).toBe(script)
})
