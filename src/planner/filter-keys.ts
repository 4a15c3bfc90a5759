import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql'
import { at, type Given } from './given.ts'

/** A filter as its input type takes it. */
export type Where = Record<string, unknown>

/** The keys in the filter of an interface that tell its rows' type and time, where its fields do not. */
export const kindKey = 'kind'
export const timeKey = 'time'
/** The key in the filter of a type whose nodes hold the stems of their texts. */
export const textKey = 'text'

/** The key in the filter of a type that has several moments: how far apart two of these are. */
export const apartKey = 'apart'

/** The key of a type in the filter of an interface that it implements. */
export function memberName(type: GraphQLObjectType): string {
  return type.name[0]!.toLowerCase() + type.name.slice(1)
}

/** An interface's or union's filter has one of each of its types, by the type's name in lower case. */
export function memberOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  key: string,
): GraphQLObjectType | undefined {
  if (!isAbstractType(type)) return undefined
  return schema.getPossibleTypes(type).find(possible => memberName(possible) === key)
}

/** One condition of a filter, by its key. */
export interface Conjunct {
  key: string
  given: Given
}

/** The conditions of a filter that must all hold, those in its ANDs with them. */
export function conjuncts(given: Given<Where>): Conjunct[] {
  return Object.keys(given.value)
    .filter(key => given.value[key] != null)
    .flatMap(key =>
      key === 'AND'
        ? (given.value.AND as Where[]).flatMap((_, index) =>
            conjuncts(at<Where>(at<object>(given, key), index)),
          )
        : [{ key, given: at(given, key) }],
    )
}
