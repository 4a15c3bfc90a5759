import type { Named } from '../../parts/names.ts'
import type { Question } from '../../phrases/meant.ts'

/** Questions that a graph answers, about whoever is at its centre. */
export function questionsFor({
  actors,
  signers,
  offices,
}: {
  /** Who took part in most, the most first. */
  actors: readonly Named[]
  /** Who is party to most documents. */
  signers: readonly Named[]
  /** The office that most held. */
  offices: readonly Named[]
}): Question[] {
  const [first] = actors
  const people = actors.filter(({ __typename }) => __typename === 'Person')
  const [signer, cosigner] = signers
  const [office] = offices
  const questions: (Question | undefined | false)[] = [
    first && { ask: 'MET', who: { a: first }, days: {} },
    people[0] && people[0] !== first && { ask: 'MET', who: { a: people[0] }, days: {} },
    people[1] && { ask: 'PATH', who: { a: people[0]!, b: people[1] }, days: {} },
    signer && { ask: 'DOCUMENTS', who: { a: signer, ...(cosigner && { b: cosigner }) }, days: {} },
    office && { ask: 'HOLDERS', who: { office }, days: {} },
  ]
  return questions.filter(question => question !== undefined && question !== false)
}
