import { type ValidationError, validateSync } from 'class-validator'
import {
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
} from 'graphql'
import { type ClassType, getMetadataStorage } from 'type-graphql'
import { inputError } from '../errors.ts'
import { type QuestionExtension, questionExtension } from './question.ts'

/** A field's arguments as an instance of the class that declares and checks them. */
export type Arguments = Record<string, unknown>

/** The class that declares a planned field's arguments, where it has any. */
export function argumentsClassOf(field: GraphQLField<unknown, unknown>): ClassType | undefined {
  const { resolver, method } = (field.extensions[questionExtension] ?? {}) as Partial<QuestionExtension>
  const params = getMetadataStorage().params.find(
    param => param.kind === 'args' && param.target === resolver && param.methodName === method,
  )
  return params?.kind === 'args' ? (params.getType() as ClassType) : undefined
}

/**
 * Reads and checks a field's arguments by the class-validator rules of their class. Throws BAD_USER_INPUT that names
 * each bad argument by its path, `encounters(time.overlaps.from)`.
 */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
  defaultOn: string | undefined,
): Arguments {
  const given = valuesOf(field, node, variables)
  if (
    defaultOn !== undefined &&
    given.on === undefined &&
    field.args.some(argument => argument.name === 'on')
  )
    given.on = defaultOn
  const type = argumentsClassOf(field)
  if (!type) return given
  const instance = instantiate(type, given, field.args)
  const faults = validateSync(instance, {
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  })
  if (faults.length)
    throw inputError(
      field.name,
      faults.flatMap(fault => describe(fault, '')),
      [node],
    )
  return instance
}

/** graphql-js checks types and required arguments; here its complaint becomes one about the caller's input. */
function valuesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
) {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw inputError(field.name, [{ argument: '', message: error.message }], [node])
  }
}

/** Nested inputs become instances of their own classes, so that their rules are checked too. */
function instantiate(
  type: ClassType,
  values: Arguments,
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
): Arguments {
  const instance = new type() as Arguments
  for (const field of fields) {
    const value = values[field.name]
    const input = getNamedType(field.type)
    const nested = isInputObjectType(input) && inputClass(input.name)
    if (value === undefined) continue
    instance[field.name] =
      nested && isInputObjectType(input) && value !== null
        ? instantiate(nested, value as Arguments, Object.values(input.getFields()))
        : value
  }
  return instance
}

function inputClass(name: string): ClassType | undefined {
  return getMetadataStorage().inputTypes.find(input => input.name === name)?.target as ClassType | undefined
}

function describe(fault: ValidationError, path: string): { argument: string; message: string }[] {
  const argument = path ? `${path}.${fault.property}` : fault.property
  const own = Object.values(fault.constraints ?? {}).map(message => ({ argument, message }))
  return [...own, ...(fault.children ?? []).flatMap(child => describe(child, argument))]
}
