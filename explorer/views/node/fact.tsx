import { FactDocument, type FactQuery } from '../../api/operations.ts'
import { Fields, some } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { texts } from '../../texts/texts.ts'
import { Asked, Consequences, Head, Said } from './page.tsx'

type AnyFact = Extract<FactQuery['node'], { sentence: string }>

/** The page of a fact that has none of its own: a tenure, a participation, a party, a signature or a figure. */
export function FactPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={FactDocument} of={data => data.node as AnyFact | null}>
      {fact => {
        const ends = Object.values(fact).filter(
          (value): value is Named => typeof value === 'object' && value !== null && 'id' in value,
        )
        return (
          <>
            <Head
              node={{ id: fact.id, sentence: fact.sentence }}
              kind={fact.__typename}
              document={FactDocument}
            />
            <Fields fields={[[texts.field.about, some(ends)]]} />
            <Said fact={fact} />
            <Consequences outcomeOf={[]} contradicts={fact.contradicts} disagreements={fact.disagreements} />
          </>
        )
      }}
    </Asked>
  )
}
