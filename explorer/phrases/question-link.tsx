import { Link } from '@tanstack/react-router'
import { KindIcon } from '../parts/kind.tsx'
import { nameOf } from '../parts/names.ts'
import { texts } from '../texts/texts.ts'
import { periodInWords } from '../texts/time-words.ts'
import type { Question } from './meant.ts'
import { viewOf } from './view-of.ts'

/** A question in words, leading to its answer. */
export function QuestionLink({ question }: { question: Question }) {
  const { ask, who, days } = question
  const names = Object.values(who)
  const { to, params, search } = viewOf(question)
  return (
    // Which search a view has, its own route checks.
    <Link to={to} params={params} search={search as never} className="offer">
      <span>
        {texts.phrases.inWords[ask](
          who.office ? nameOf(who.office) : who.a ? nameOf(who.a) : '',
          who.b && nameOf(who.b),
          who.topic && nameOf(who.topic),
        )}
        {(days.from || days.to) && ` · ${periodInWords(days, texts)}`}
      </span>
      <small>
        {names.map(node => (
          <KindIcon key={node.id} type={node.__typename ?? ''} />
        ))}
      </small>
    </Link>
  )
}
