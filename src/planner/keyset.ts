import type { SortKey } from './order.ts'

/**
 * The condition that a row comes after the one whose keys are given, or before it. The leading key bounds an index seek; only
 * ties are decided by the keys after it. (The plain OR of all cases reads the whole index.)
 */
export function keysetOf(
  order: SortKey[],
  before: boolean,
  seeking: boolean,
  parameter: (key: number) => string,
): string {
  const terms = order.map((key, index) => ({
    expression: (seeking && key.seek) || key.expression,
    beyond: key.descending !== before ? '<' : '>',
    value: parameter(index),
  }))
  const [head, ...rest] = terms
  if (!head) return 'true'
  const strict = (term: (typeof terms)[number]) => `${term.expression} ${term.beyond} ${term.value}`
  const ties = rest.map((term, index) =>
    [...terms.slice(1, index + 1).map(tied => `${tied.expression} = ${tied.value}`), strict(term)].join(
      ' AND ',
    ),
  )
  if (!ties.length) return strict(head)
  return `${head.expression} ${head.beyond}= ${head.value} AND (${[strict(head), ...ties.map(tie => `(${tie})`)].join(' OR ')})`
}
