import { createParameterDecorator, Extensions } from 'type-graphql'
import type { Limits } from '../limits.ts'
import { foldedName } from './property-name.ts'

/** The key under which a field's GraphQL extensions name its question file. */
export const questionExtension = 'question'
/** The key under which a field's GraphQL extensions name the property that holds it. */
export const propertyExtension = 'property'

/** The key under which a text's GraphQL extensions name the property that holds its folded key. */
export const textExtension = 'folded'
/** The key under which a type's GraphQL extensions name the order that its stored sort keys serve. */
export const sortExtension = 'sortedAs'

/** The key under which a field's GraphQL extensions hold the class of its arguments, where no resolver declares it. */
export const argumentsExtension = 'arguments'

/** What a planned field's extensions hold: its question, and the resolver method that declares its arguments. */
export interface QuestionExtension {
  name: string
  resolver: object
  method: string | symbol
}

/** Names the file `cypher/<name>.cypher` that answers this field. */
export function Question(name: string): MethodDecorator {
  return (prototype, method, descriptor) => {
    const extension: QuestionExtension = { name, resolver: prototype.constructor, method }
    const extend = Extensions({ [questionExtension]: extension }) as MethodDecorator
    return extend(prototype, method, descriptor)
  }
}

/** The key under which a field's GraphQL extensions hold what is worked out before its question is asked. */
export const computedExtension = 'computed'

/** Runs a reading statement and gives its only row's only value. */
export type Select = (statement: string, parameters: Record<string, unknown>) => Promise<unknown>

/** Works out what a question is to answer with, from the field's arguments and from parts of the graph. */
export type Compute<Args = never> = (args: Args, select: Select, limits: Limits) => Promise<unknown>

/** What is worked out before a question is asked. */
export interface Computation {
  compute: Compute
  /** How much it takes at most, in links and rows that Neo4j would look at in that time. */
  work: (limits: Limits) => number
}

/** Says that a root field's answer is worked out in process; the question gets it as its parameter `$computed`. */
export function Computed<Args>(compute: Compute<Args>, work: Computation['work']): MethodDecorator {
  return Extensions({ [computedExtension]: { compute, work } }) as MethodDecorator
}

/**
 * Names the node property that holds this field where it is not the field's own name. For a field of an embedded type
 * (Time, CountryCodes) it is the prefix of that type's properties; `''` is no prefix.
 */
export function Property(name: string): PropertyDecorator {
  return Extensions({ [propertyExtension]: name }) as PropertyDecorator
}

/**
 * Says that the field is a text whose folded key is stored, so that it can be searched and ordered whatever its case and
 * accents; the key lies beside the text (`name`, `nameFolded`) or in a property that is named.
 */
export function Text(
  options: { property?: string; folded?: string } = {},
): PropertyDecorator & MethodDecorator {
  return ((prototype: object, name: string | symbol) => {
    const property = options.property ?? String(name)
    const extend = Extensions({
      [textExtension]: options.folded ?? foldedName(property),
      [propertyExtension]: property,
    }) as PropertyDecorator
    extend(prototype, name)
  }) as PropertyDecorator & MethodDecorator
}

/** The key under which a record's field names the node of the record that says the same where the record itself does not. */
export const otherwiseExtension = 'otherwise'

/** Names the record's field whose node has a field of the same name, which answers where the record's own column is null. */
export function Otherwise(name: string): PropertyDecorator {
  return Extensions({ [otherwiseExtension]: name }) as PropertyDecorator
}

/** Names the order of a type's lists that the stored keys `sortUp` and `sortDown` give: `time`, `signedOn`. */
export function SortedAs(order: string): ClassDecorator {
  return Extensions({ [sortExtension]: order }) as ClassDecorator
}

/** The planned answer to the field: it was fetched with the whole operation, in one statement. */
export function Answer(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(({ root, info }) => root[info.path.key])
}

/** The key under which a text's GraphQL extensions hold how it is put together from what its question gives. */
export const wordsExtension = 'words'

/** Puts a text together from the slots that a question's file gives. */
export type PutTogether = (slots: never) => string

/** Says that the field's text is put together in process: its column holds slots, of the type `Slots`, and no text. */
export function Worded(words: PutTogether): PropertyDecorator & MethodDecorator {
  return Extensions({ [wordsExtension]: words }) as PropertyDecorator & MethodDecorator
}

/** The key under which a type's GraphQL extensions name the fields that an index holds together. */
export const keyExtension = 'key'

/** Names the fields of a type by which an index finds its nodes, when all of them are given. */
export function KeyedBy(...fields: string[]): ClassDecorator {
  return Extensions({ [keyExtension]: fields }) as ClassDecorator
}

/** The key under which a time's GraphQL extensions name the prefix of the bounds that stand for its outer ones where it has none. */
export const outerExtension = 'outer'

/** Names the prefix of the properties that bound a time where no source gives its earliest start or latest end. */
export function OuterBounds(prefix: string): PropertyDecorator {
  return Extensions({ [outerExtension]: prefix }) as PropertyDecorator
}

/** The key under which a text's GraphQL extensions say that it is compared whatever its case. */
export const caselessExtension = 'caseless'

/** Says that a text without a stored key is compared whatever its case: words of a source, and no keys. */
export function Caseless(): PropertyDecorator {
  return Extensions({ [caselessExtension]: true }) as PropertyDecorator
}

/** The key under which a type's GraphQL extensions say that the texts of its nodes are searched. */
export const searchedExtension = 'searched'

/** Says that the nodes of a type hold the stems of their texts, so that these can be searched. */
export function Searched(): ClassDecorator {
  return Extensions({ [searchedExtension]: true }) as ClassDecorator
}
