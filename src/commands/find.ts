import type { Command } from 'commander'
import { parse } from 'graphql'
import { buildApi } from '../domain/schema.ts'
import { SearchType } from '../domain/search/search.ts'
import { readConfig } from '../config.ts'
import { StartError } from '../errors.ts'
import { countryMeant } from '../exchange/readers/countries.ts'
import { graphModel } from '../exchange/records/graph-model.ts'
import { defaultLimits } from '../limits.ts'
import { didYouMean } from '../names/did-you-mean.ts'
import { fold } from '../names/folding.ts'
import { Asker } from '../neo4j/asker.ts'
import type { Database } from '../neo4j/database.ts'
import { bindQuestions } from '../planner/binding.ts'
import { createExecutor } from '../planner/executor.ts'
import { loadQuestions } from '../questions.ts'
import { hasHome } from './new-home.ts'
import { withGraph } from './with-graph.ts'

interface Hit {
  matched: string
  how: string
  node: { __typename: string; id: string; name?: string; kind?: string }
}

/** `entente find`. */
export function addFind(program: Command): void {
  program
    .command('find')
    .description(
      'find the ids of what the graph knows, to link to: countries by any name or code, people, offices, bodies, topics',
    )
    .argument('<text>', 'a name, a part of one, a code of a country')
    .option('--type <type>', `only of this type: ${Object.keys(SearchType).join(', ')}`)
    .option('--first <count>', 'how many at most', '20')
    .action(async (text: string, { type, first }: { type?: string; first: string }) => {
      const config = readConfig()
      if (!hasHome(config)) {
        process.stdout.write(`${withoutGraph(text, config.embedded.home)}\n`)
        return
      }
      return withGraph(async ({ database }) => {
        const types = typesOf(type)
        if (!/^[1-9]\d?$|^100$/.test(first)) throw new StartError('--first takes a number from 1 to 100.')
        if (fold(text) === '') throw new StartError('find takes a text that has a letter or digit.')
        const country = !types || types.includes('COUNTRY') ? countryMeant(text) : undefined
        const [known, hits] = await search(database, text, types, Number(first), country?.id)
        const others = hits.filter(({ node }) => node.id !== country?.id)
        if (!country && !others.length)
          throw new StartError(`Nothing is called "${text}", nor anything like it.`)
        const lines = [
          ...(country
            ? [line(country.id, 'COUNTRY', country.name, known ? '' : 'not in the graph yet')]
            : []),
          ...others.map(({ node: { __typename, id, name = '', kind }, matched, how }) =>
            line(
              id,
              kind ?? __typename.toUpperCase(),
              name,
              matched === name ? '' : `${how.toLowerCase()}: ${matched}`,
            ),
          ),
        ]
        process.stdout.write(`${lines.join('\n')}\n`)
      })
    })
}

/** What is found where no graph is yet, and none is begun for it: countries. Throws StartError. */
function withoutGraph(text: string, home: string): string {
  const country = countryMeant(text)
  if (country) return line(country.id, 'COUNTRY', country.name, 'not in the graph yet')
  throw new StartError(
    `There is no graph in ${home} yet, so that only countries are known; import something first, or set ENTENTE_HOME to the home that you mean.`,
  )
}

function line(id: string, kind: string, name: string, more: string): string {
  return [id, kind, name, more].filter(Boolean).join('\t')
}

function typesOf(type: string | undefined): string[] | undefined {
  if (type === undefined) return undefined
  const known = Object.keys(SearchType)
  const wanted = type.toUpperCase()
  if (!known.includes(wanted))
    throw new StartError(
      `There is no type ${type}${didYouMean(wanted, known)}; there are ${known.join(', ')}.`,
    )
  return [wanted]
}

const operation = parse(`query Find($text: String!, $types: [SearchType!], $first: Int, $country: [ID!]!) {
  nodes(ids: $country) { id }
  search(text: $text, types: $types, first: $first) {
    nodes { matched how node { __typename id
      ... on Actor { name } ... on Office { name } ... on Event { name } ... on Project { name } ... on Place { name }
      ... on Topic { name: label } ... on Document { name: title } ... on Source { name: title }
      ... on Organization { kind } } }
  }
}`)

/** Whether the graph has a country, and what it has under a name. */
async function search(
  database: Database,
  text: string,
  types: string[] | undefined,
  first: number,
  country: string | undefined,
): Promise<[known: boolean, hits: Hit[]]> {
  const schema = buildApi()
  const asker = new Asker(database)
  try {
    const execute = createExecutor(
      schema,
      bindQuestions(schema, loadQuestions()),
      (...asked) => asker.ask(...asked),
      graphModel(),
      defaultLimits,
    )
    const variables = { text, types, first, country: country ? [country] : [] }
    const { data, errors } = await execute({ document: operation, variables })
    if (errors?.length) throw new StartError(errors[0]!.message)
    const { nodes, search: found } = data as { nodes: (object | null)[]; search: { nodes: Hit[] } | null }
    return [nodes.some(Boolean), found?.nodes ?? []]
  } finally {
    await asker.close()
  }
}
