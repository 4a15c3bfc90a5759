import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType } from 'graphql'

/** An argument of a field that follows from types, and that no resolver declares. */
export function argument(name: string, type: GraphQLInputType, description: string): GraphQLArgument {
  return {
    name,
    description,
    type,
    defaultValue: undefined,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  }
}

/** Gives a type a field that follows from other types. */
export function addField(
  type: GraphQLObjectType,
  field: Partial<GraphQLField<unknown, unknown>> & { name: string },
): void {
  type.getFields()[field.name] = {
    args: [],
    extensions: {},
    deprecationReason: undefined,
    astNode: undefined,
    ...field,
  } as GraphQLField<unknown, unknown>
}
