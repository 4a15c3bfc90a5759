import { readTextQuery } from '../texts/text-query.ts'
import type { Input } from './compilation.ts'
import { type Condition, exactly } from './condition.ts'
import type { Given } from './given.ts'

/** What a node's texts are searched for. */
export interface TextMatch {
  matches: string
}

/** That the stems of a node's texts have what is wanted, and nothing that is not; `count` is called for it. */
export function compareTexts(
  input: Input,
  given: Given<TextMatch>,
  stems: string,
  count: () => void,
): Condition {
  count()
  const of = (part: 'wanted' | 'unwanted') =>
    input.parameter(args =>
      readTextQuery(given.of(args).matches)[part].map(forms => forms.map(form => ` ${form} `)),
    )
  const has = `WHERE any(form IN forms WHERE ${stems} CONTAINS form)`
  return exactly(
    `${stems} IS NOT NULL AND all(forms IN ${of('wanted')} ${has}) AND none(forms IN ${of('unwanted')} ${has})`,
  )
}
