import type { CitedFragment, StatedFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'
import { NodeLink } from './named.tsx'
import { timeText } from './time-text.ts'

/** A fact as a sentence, with its sources one click away. */
export function Fact({ fact, sentence }: { fact: StatedFragment; sentence?: string }) {
  return (
    <>
      <NodeLink node={fact}>{sentence ?? fact.sentence}</NodeLink> <Sources citations={fact.citations} />
    </>
  )
}

/** Who says so. */
export function Sources({ citations }: { citations: readonly CitedFragment[] }) {
  if (!citations.length) return null
  return (
    <details className="sources">
      <summary>{texts.sources(new Set(citations.map(({ source }) => source.id)).size)}</summary>
      <ul>
        {citations.map(({ source, locator, quote, method, reason }) => (
          <li key={`${source.id} ${locator} ${quote} ${reason}`}>
            <cite>
              <NodeLink node={source} />
            </cite>
            {[source.publisher, timeText(source.publishedOn), locator]
              .filter(Boolean)
              .map(part => `, ${part}`)
              .join('')}
            {quote && <blockquote>{quote}</blockquote>}
            {method === 'INFERRED' && (
              <p>
                {texts.inferred}: {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Facts, one a line. */
export function Facts({ facts }: { facts: readonly StatedFragment[] }) {
  return (
    <ul className="list">
      {facts.map(fact => (
        <li key={fact.id}>
          <Fact fact={fact} />
        </li>
      ))}
    </ul>
  )
}
