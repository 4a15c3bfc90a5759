import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { type Named, nameOf } from './names.ts'

/** A link to the page of something. */
export function NodeLink({ node, children }: { node: Named; children?: ReactNode }) {
  return (
    <Link to="/node/$" params={{ _splat: node.id }}>
      {children ?? nameOf(node)}
    </Link>
  )
}

/** Links to several, apart by commas. */
export function NodeLinks({ nodes }: { nodes: readonly Named[] }) {
  return nodes.map((node, at) => (
    <Fragment key={node.id}>
      {at > 0 && ', '}
      <NodeLink node={node} />
    </Fragment>
  ))
}

/** Rows of a definition list; what is not known is left out. */
export function Fields({
  fields,
}: {
  fields: [label: string, value: ReactNode | undefined | null | false][]
}) {
  const known = fields.filter(
    ([, value]) => value !== undefined && value !== null && value !== false && value !== '',
  )
  if (!known.length) return null
  return (
    <dl className="fields">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Links where there are any. */
export function some(nodes: readonly Named[]): ReactNode | undefined {
  return nodes.length ? <NodeLinks nodes={nodes} /> : undefined
}
