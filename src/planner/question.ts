import { createParameterDecorator, Extensions } from 'type-graphql'

/** The key under which a field's GraphQL extensions name its question file. */
export const questionExtension = 'question'
/** The key under which a field's GraphQL extensions name the property that holds it. */
export const propertyExtension = 'property'

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

/**
 * Names the node property that holds this field where it is not the field's own name. For a field of an embedded type
 * (Time, CountryCodes) it is the prefix of that type's properties; `''` is no prefix.
 */
export function Property(name: string): PropertyDecorator {
  return Extensions({ [propertyExtension]: name }) as PropertyDecorator
}

/** The planned answer to the field: it was fetched with the whole operation, in one statement. */
export function Answer(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(({ root, info }) => root[info.path.key])
}
