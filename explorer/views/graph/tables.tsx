import { type Named, NodeLink, nameOf } from '../../parts/named.tsx'
import { texts } from '../../texts/texts.ts'
import { expansionOf, type PictureLink } from './around.ts'

/** What the picture shows, as tables: everything that can be done with it can be done here. */
export function Tables({
  nodes,
  links,
  open,
  more,
  chosen,
  onChoose,
  onExpand,
  onCollapse,
  onHide,
}: {
  nodes: Named[]
  links: PictureLink[]
  open: string[]
  more: (id: string) => boolean
  chosen?: string
  onChoose: (id: string) => void
  onExpand: (id: string) => void
  onCollapse: (id: string) => void
  onHide: (id: string) => void
}) {
  const names = new Map(nodes.map(node => [node.id, node]))
  return (
    <>
      <details className="table" open={nodes.length < 30}>
        <summary>{`${texts.graph.nodes} (${nodes.length})`}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.graph.name}</th>
              <th scope="col">{texts.graph.kind}</th>
              <th scope="col">{texts.graph.actions}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(node => (
              <tr key={node.id} aria-current={node.id === chosen || undefined}>
                <td>
                  <NodeLink node={node} />
                </td>
                <td>{texts.value(node.__typename!)}</td>
                <td>
                  <button
                    type="button"
                    onClick={() => onChoose(node.id)}
                    aria-label={`${texts.graph.chosen}: ${nameOf(node)}`}
                  >
                    ◎
                  </button>
                  {expansionOf(node.__typename) && (!open.includes(node.id) || more(node.id)) && (
                    <button
                      type="button"
                      onClick={() => onExpand(node.id)}
                      aria-label={`${texts.graph.expand}: ${nameOf(node)}`}
                    >
                      +
                    </button>
                  )}
                  {open.includes(node.id) && open.length > 1 && (
                    <button
                      type="button"
                      onClick={() => onCollapse(node.id)}
                      aria-label={`${texts.graph.collapse}: ${nameOf(node)}`}
                    >
                      −
                    </button>
                  )}
                  <button
                    type="button"
                    onClick={() => onHide(node.id)}
                    aria-label={`${texts.graph.hide}: ${nameOf(node)}`}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details className="table">
        <summary>{`${texts.graph.edges} (${links.length})`}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.graph.from}</th>
              <th scope="col">{texts.graph.link}</th>
              <th scope="col">{texts.graph.to}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ id, from, to, label, title }) => (
              <tr key={id}>
                <td>{names.has(from) && nameOf(names.get(from)!)}</td>
                <td>{title || label}</td>
                <td>{names.has(to) && nameOf(names.get(to)!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
