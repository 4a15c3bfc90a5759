import { Link } from '@tanstack/react-router'
import { KindIcon } from '../../parts/kind.tsx'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { texts } from '../../texts/texts.ts'
import type { PictureLink } from './around.ts'

const actors = ['Person', 'Country', 'Organization']

/** What is chosen in the picture, what can be done with it, and what can be asked of it. */
export function Selection({
  nodes,
  link,
  nodesOf,
  canExpand,
  canCollapse,
  isOpen,
  isPinned,
  canPin,
  does,
}: {
  nodes: Named[]
  link: PictureLink | undefined
  nodesOf: (ids: string[]) => Named[]
  canExpand: (node: Named) => boolean
  canCollapse: (id: string) => boolean
  isOpen: (id: string) => boolean
  isPinned: (id: string) => boolean
  canPin: (id: string) => boolean
  does: {
    expand: (id: string) => void
    collapse: (id: string) => void
    hide: (ids: string[]) => void
    pin: (id: string) => void
    unpin: (id: string) => void
  }
}) {
  const last = nodes.at(-1)!
  return (
    <aside className="panel" aria-label={texts.graph.chosen}>
      {link && <ChosenLink link={link} ends={nodesOf([link.from, link.to])} />}
      <h2>{texts.graph.chosen}</h2>
      <ul className="ranked">
        {nodes.map(node => (
          <li key={node.id}>
            <KindIcon type={node.__typename!} /> <NodeLink node={node} />
          </li>
        ))}
      </ul>
      <p className="actions">
        {canExpand(last) && (
          <button type="button" onClick={() => does.expand(last.id)}>
            {isOpen(last.id) ? texts.graph.more : texts.graph.expand}
          </button>
        )}
        {canCollapse(last.id) && (
          <button type="button" onClick={() => does.collapse(last.id)}>
            {texts.graph.collapse}
          </button>
        )}
        <button type="button" onClick={() => does.hide(nodes.map(({ id }) => id))}>
          {texts.graph.hide}
        </button>
        {isPinned(last.id) ? (
          <button type="button" onClick={() => does.unpin(last.id)}>
            {texts.graph.unpin}
          </button>
        ) : (
          canPin(last.id) && (
            <button type="button" onClick={() => does.pin(last.id)}>
              {texts.graph.pin}
            </button>
          )
        )}
      </p>
      <Questions nodes={nodes} />
      <p className="hint">{texts.graph.several}</p>
    </aside>
  )
}

/** What can be asked of the actors that are chosen. */
function Questions({ nodes }: { nodes: Named[] }) {
  const chosen = nodes.filter(({ __typename }) => actors.includes(__typename!)).map(({ id }) => id)
  const [a, b] = chosen
  if (!a) return null
  return (
    <ul className="ranked">
      <li>
        <Link to="/timeline" search={{ of: chosen }}>
          {texts.actions.timeline}
        </Link>
      </li>
      {!b ? (
        <li>
          <Link to="/meetings" search={{ of: a }}>
            {texts.nav.meetings}
          </Link>
        </li>
      ) : (
        chosen.length === 2 && (
          <>
            <li>
              <Link to="/meetings" search={{ of: a, with: b }}>
                {texts.graph.whenMet}
              </Link>
            </li>
            <li>
              <Link to="/path" search={{ from: a, to: b }}>
                {texts.path.title}
              </Link>
            </li>
            <li>
              <Link to="/dossier" search={{ a, b }}>
                {texts.graph.between}
              </Link>
            </li>
          </>
        )
      )}
      {b && (
        <li>
          <Link to="/documents" search={{ of: chosen }}>
            {texts.graph.signedByAll}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** A link that was clicked, and what is behind it. */
function ChosenLink({ link, ends }: { link: PictureLink; ends: Named[] }) {
  const [from, to] = ends
  if (!from || !to) return null
  return (
    <>
      <h2>{texts.graph.link}</h2>
      <p>
        {nameOf(from)} – {nameOf(to)}
        <br />
        <small>{link.title || link.label}</small>
      </p>
      {[from, to].every(({ __typename }) => actors.includes(__typename!)) && (
        <p>
          <Link to="/meetings" search={{ of: from.id, with: to.id }}>
            {texts.graph.behind}
          </Link>
        </p>
      )}
    </>
  )
}
