import { NameOfDocument } from '../api/operations.ts'
import { useAnswer } from '../api/use-answer.ts'
import { NodeLink } from '../parts/named.tsx'
import { type Named, nameOf } from '../parts/names.ts'
import { texts } from '../texts/texts.ts'

/** What was picked so far, each with a button that takes it out. */
export function Chosen({ ids, onRemove }: { ids: string[]; onRemove: (id: string) => void }) {
  const names = useAnswer(NameOfDocument, { ids }, { enabled: ids.length > 0, keep: true })
  return (
    <ul className="chips">
      {ids.map(id => {
        const node = names.data?.nodes.find(node => node?.id === id) as Named | undefined
        const name = node ? nameOf(node) : id
        return (
          <li key={id} className="chip">
            <NodeLink node={{ id, name }} />{' '}
            <button type="button" aria-label={texts.timeline.remove(name)} onClick={() => onRemove(id)}>
              ×
            </button>
          </li>
        )
      })}
    </ul>
  )
}
