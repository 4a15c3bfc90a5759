/**
 * A script of the playground's page, given Altair's options. On a first visit it makes the ids that the examples ask about such as the graph
 * has, where the graph is not the shipped one, and shows the first example: Altair opens its tabs one after another and stays at the last.
 */
export const withExamples = `const withExamples = async options => {
  if (!options.initialWindows.length || !isFirstVisit()) return options
  showFirst(options.initialWindows.length)
  const written = /"((?:person|country|organization|office|event|document|topic|project|source)\\/[^"]+)"/g
  const ids = [...new Set(options.initialWindows.flatMap(({ initialQuery }) => [...initialQuery.matchAll(written)].map(([, id]) => id)))]
  const ask = async (query, variables) => {
    const response = await fetch(options.endpointURL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(5000),
    })
    return (await response.json()).data
  }
  try {
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    const missing = ids.filter((_, at) => !nodes[at])
    if (!missing.length) return options
    const there = await ask(\`{
      person: people(orderBy: [{ participationsCount: DESC }], first: 5) { nodes { id } }
      country: countries(orderBy: [{ participationsCount: DESC }], first: 5) { nodes { id } }
      organization: organizations(orderBy: [{ participationsCount: DESC }], first: 5) { nodes { id } }
      office: offices(first: 5) { nodes { id } }
      event: events(orderBy: [{ participationsCount: DESC }], first: 5) { nodes { id } }
      document: documents(orderBy: [{ partiesCount: DESC }], first: 5) { nodes { id } }
      topic: topics(first: 5) { nodes { id } }
      project: projects(first: 5) { nodes { id } }
      source: sources(first: 5) { nodes { id } }
    }\`)
    const taken = new Set()
    const instead = new Map(missing.flatMap(id => {
      const other = there[id.split('/')[0]].nodes.find(node => !taken.has(node.id))
      if (!other) return []
      taken.add(other.id)
      return [[id, other.id]]
    }))
    return {
      ...options,
      initialWindows: options.initialWindows.map(tab => ({
        ...tab,
        initialQuery: tab.initialQuery.replace(written, (whole, id) => instead.has(id) ? '"' + instead.get(id) + '"' : whole),
      })),
    }
  } catch {
    // Without an answer the examples stay as they are.
    return options
  }
}

const isFirstVisit = () => {
  const seen = 'entente_seen_examples'
  try {
    if (localStorage.getItem(seen)) return false
    localStorage.setItem(seen, 'yes')
  } catch {
    // A browser that keeps nothing is there for the first time each time.
  }
  return true
}

const showFirst = count => {
  const watching = new MutationObserver(() => {
    const tabs = document.querySelectorAll('.window-switcher__item')
    if (tabs.length < count) return
    watching.disconnect()
    tabs[0].click()
  })
  watching.observe(document.body, { childList: true, subtree: true })
}
`
