import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAsOf } from '../../api/use-answer.ts'
import { Section } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { readAround } from './around.ts'
import Canvas from './canvas.tsx'
import { merged } from './picture.ts'

/** A small picture of whom an actor met most, leading to the large one. */
export default function Neighbourhood({ id }: { id: string }) {
  const asOf = useAsOf()
  const { data } = useQuery({
    queryKey: ['around', id, 1, asOf],
    queryFn: ({ signal }) => readAround(id, 1, { signal, asOf }),
  })
  const picture = useMemo(() => merged([data]), [data])
  if (picture.nodes.length < 2) return null
  return (
    <Section title={texts.graph.neighbourhood}>
      <Canvas nodes={picture.nodes} links={picture.links} chosen={[id]} small />
      <p>
        <Link to="/graph" search={{ open: [id] }}>
          {texts.actions.graph}
        </Link>
      </p>
    </Section>
  )
}
