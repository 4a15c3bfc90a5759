import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask, type Given } from '../api/ask.ts'
import {
  OfficesOfDocument,
  type SearchType,
  SuggestDocument,
  type TypedDocumentString,
} from '../api/operations.ts'
import { useAsOf } from '../api/use-answer.ts'
import type { Named } from '../parts/names.ts'
import { texts } from '../texts/texts.ts'
import { gapKey, type Hit, inOrder, meantBy, type Question, questionsOf, typesOf } from './meant.ts'
import { beginningsOf, type Reading, readingsOf } from './read.ts'
import { QuestionLink } from './question-link.tsx'

/** So many names are looked up for one text. */
const mostNames = 12

/** What a text may ask: each way that could be meant is a link to the view that answers it; nothing is answered unasked. */
export function Offers({ text, onType }: { text: string; onType: (text: string) => void }) {
  const readings = useMemo(() => readingsOf(text, texts), [text])
  const questions = useQuestions(text, readings)
  const beginnings = beginningsOf(text, texts)
  if (!questions.length && !beginnings.length) return null
  return (
    <nav aria-label={texts.phrases.offers} className="offers">
      {questions.length > 0 && (
        <ul>
          {questions.map(question => (
            <li key={JSON.stringify(question)} className="hit">
              <QuestionLink question={question} />
            </li>
          ))}
        </ul>
      )}
      {beginnings.length > 0 && (
        <p className="chips">
          {beginnings.map(beginning => (
            <button key={beginning} type="button" className="chip" onClick={() => onType(beginning)}>
              {beginning}…
            </button>
          ))}
        </p>
      )}
    </nav>
  )
}

/** The questions that a text may ask, as soon as it is known who and what its names mean. */
function useQuestions(text: string, readings: readonly Reading[]): Question[] {
  // Until it is known that the text names nothing, two names that stand alone are none asked about.
  const whole = 'whole text'
  const names = new Map<string, { text: string; types?: SearchType[] }>([
    [whole, { text: text.trim(), types: undefined }],
    ...readings
      .flatMap(({ names }) => inOrder(names))
      .map(([slot, name]): [string, { text: string; types?: SearchType[] }] => [
        gapKey(slot, name),
        { text: name, types: typesOf[slot] },
      ]),
  ])
  const asked = readings.length ? [...names].slice(0, mostNames) : []
  const found = useHits(SuggestDocument, asked, data => data.search?.nodes)
  const offices = new Map(
    readings.flatMap(({ ask, names: { office, country } }) =>
      office && country
        ? meantBy(found.get(gapKey('country', country)) ?? [], country, ask).map(({ node }) => [
            gapKey('office', office, node as Named),
            { name: office, country: node.id },
          ])
        : [],
    ),
  )
  const foundOffices = useHits(OfficesOfDocument, [...offices].slice(0, mostNames), data =>
    data.offices.nodes.map((node): Hit => ({ node, matched: node.name, how: 'WORDS' })),
  )
  const isName = !found.has(whole) || found.get(whole)!.some(({ how }) => how === 'EXACT')
  return questionsOf(
    readings,
    (slot, name, country) => {
      const key = gapKey(slot, name, country)
      return foundOffices.get(key) ?? found.get(key) ?? []
    },
    isName,
  )
}

/** What is found by several operations of one kind, by the keys under which each is asked. */
function useHits<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  asked: [key: string, variables: Given<Variables>][],
  hitsOf: (data: Data) => readonly Hit[] | null | undefined,
): Map<string, readonly Hit[]> {
  const asOf = useAsOf()
  const answers = useQueries({
    queries: asked.map(([, variables]) => ({
      queryKey: [String(document), variables, asOf],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(document, variables, { signal, asOf }),
    })),
  })
  return new Map(
    asked.flatMap(([key], at) => {
      const data = answers[at]?.data
      return data === undefined ? [] : [[key, hitsOf(data) ?? []] as const]
    }),
  )
}
