import { type ReactNode, useState } from 'react'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { texts } from '../../texts/texts.ts'
import { expansionOf, type PictureLink } from './around.ts'

/** What the picture shows, as tables: everything that can be done with it can be done here. */
export function Tables({
  nodes,
  links,
  open,
  more,
  chosen,
  isNew,
  onChoose,
  onExpand,
  onCollapse,
  onHide,
}: {
  nodes: Named[]
  links: PictureLink[]
  open: string[]
  more: (id: string) => boolean
  chosen: string[]
  isNew: (id: string) => boolean
  onChoose: (id: string, add: boolean) => void
  onExpand: (id: string) => void
  onCollapse: (id: string) => void
  onHide: (id: string) => void
}) {
  const names = new Map(nodes.map(node => [node.id, node]))
  return (
    <>
      <Rows title={texts.graph.nodes} rows={nodes} open={nodes.length < 30}>
        {rows => (
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.graph.name}</th>
                <th scope="col">{texts.graph.kind}</th>
                <th scope="col">{texts.graph.actions}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(node => (
                <tr key={node.id} aria-current={chosen.includes(node.id) || undefined}>
                  <td>
                    <NodeLink node={node} />
                    {isNew(node.id) && <strong className="new">{texts.isNew}</strong>}
                  </td>
                  <td>{texts.value(node.__typename!)}</td>
                  <td>
                    <button
                      type="button"
                      onClick={event => onChoose(node.id, event.shiftKey)}
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
        )}
      </Rows>
      <Rows title={texts.graph.edges} rows={links}>
        {rows => (
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.graph.from}</th>
                <th scope="col">{texts.graph.link}</th>
                <th scope="col">{texts.graph.to}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, from, to, label, title }) => (
                <tr key={id}>
                  <td>{names.has(from) && nameOf(names.get(from)!)}</td>
                  <td>{title || label}</td>
                  <td>{names.has(to) && nameOf(names.get(to)!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Rows>
    </>
  )
}

/** So many rows are drawn at first, and more each time: a large graph is not a page of thousands of rows. */
const page = 100

/** A table that is drawn while it is open, some rows at a time. */
function Rows<Row>({
  title,
  rows,
  open = false,
  children,
}: {
  title: string
  rows: Row[]
  open?: boolean
  children: (rows: Row[]) => ReactNode
}) {
  const [toggled, setToggled] = useState<boolean>()
  const [shown, setShown] = useState(page)
  const isOpen = toggled ?? open
  return (
    <details className="table" open={isOpen} onToggle={({ currentTarget }) => setToggled(currentTarget.open)}>
      <summary>{`${title} (${rows.length})`}</summary>
      {isOpen && children(rows.slice(0, shown))}
      {isOpen && rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {texts.more(shown, rows.length)}
        </button>
      )}
    </details>
  )
}
