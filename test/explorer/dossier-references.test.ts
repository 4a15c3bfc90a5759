import { References } from '../../explorer/views/dossier-references.ts'

const fact = (...sources: string[]) =>
  ({ citations: sources.map(id => ({ source: { id, title: id } })) }) as never

test('a source has the number under which it was first referred to; a fact tells each of its sources once', () => {
  const references = new References()
  expect(references.numbersOf(fact('a', 'b', 'a'))).toEqual([1, 2])
  expect(references.numbersOf(fact('c', 'b'))).toEqual([3, 2])
  expect(references.numbersOf(fact())).toEqual([])
  expect(references.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
