import type { Question } from './meant.ts'

/** The view that answers a question, as an address. */
export interface View {
  to: '/meetings' | '/dossier' | '/documents' | '/node/$' | '/path' | '/timeline' | '/graph'
  params?: { _splat: string }
  search: Record<string, unknown>
}

/** The view that answers a question. */
export function viewOf({ ask, who, days }: Question): View {
  const [a, b] = [who.a?.id, who.b?.id]
  switch (ask) {
    case 'MET':
      return { to: '/meetings', search: { of: a, with: b, about: who.topic?.id, ...days } }
    case 'TWO':
    case 'BOTH':
      return { to: '/dossier', search: { a, b, ...days } }
    case 'DOCUMENTS':
      return {
        to: '/documents',
        search: { of: [a, b].filter(id => id !== undefined), about: who.topic?.id, ...days },
      }
    case 'HOLDERS':
      return { to: '/node/$', params: { _splat: who.office!.id }, search: days }
    case 'PATH':
      return { to: '/path', search: { from: a, to: b } }
    case 'TIMELINE':
      return { to: '/timeline', search: { of: [a], ...days } }
    case 'GRAPH':
      return { to: '/graph', search: { open: [a] } }
  }
}
