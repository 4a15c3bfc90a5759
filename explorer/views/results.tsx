import { Link } from '@tanstack/react-router'
import { FindDocument, type SearchType } from '../api/operations.ts'
import { KindIcon } from '../parts/kind.tsx'
import { NodeLink } from '../parts/named.tsx'
import { type Named, nameOf } from '../parts/names.ts'
import { Paged } from '../parts/paged.tsx'
import { Offers } from '../phrases/offers.tsx'
import { texts } from '../texts/texts.ts'

const types: SearchType[] = [
  'PERSON',
  'COUNTRY',
  'ORGANIZATION',
  'OFFICE',
  'EVENT',
  'DOCUMENT',
  'TOPIC',
  'PROJECT',
  'PLACE',
  'SOURCE',
]

/** What a text may ask, and what is called so, by type, each with why it is one. */
export default function Results({
  text,
  type,
  onType,
}: {
  text: string
  type?: SearchType
  onType: (text: string) => void
}) {
  return (
    <>
      <Offers text={text} onType={onType} />
      <nav aria-label={texts.find.all} className="chips">
        <Link to="/" search={{ q: text }} className="chip" activeOptions={{ exact: true }}>
          {texts.find.all}
        </Link>
        {types.map(each => (
          <Link key={each} to="/" search={{ q: text, type: each }} className="chip">
            {texts.value(each)}
          </Link>
        ))}
      </nav>
      <Paged
        title={texts.find.results}
        document={FindDocument}
        variables={{ text, types: type ? [type] : undefined }}
        listOf={data => data.search}
        empty={texts.find.none(text)}
        keep
      >
        {hits =>
          byType(hits).map(([type, of]) => (
            <section key={type}>
              <h3>{texts.value(type)}</h3>
              <ul className="list">
                {of.map(({ node, matched, how }) => (
                  <li key={node.id} className="hit">
                    <KindIcon type={node.__typename} /> <NodeLink node={node as Named} />{' '}
                    <small>
                      {texts.find.why[how]}
                      {matched !== nameOf(node as Named) && `: ${matched}`}
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Paged>
    </>
  )
}

/** Hits by the type of what they are, the type of the best hit first. */
function byType<Hit extends { node: { __typename: string } }>(hits: Hit[]): [string, Hit[]][] {
  const types = new Map<string, Hit[]>()
  for (const hit of hits) types.set(hit.node.__typename, [...(types.get(hit.node.__typename) ?? []), hit])
  return [...types]
}
