import { type ValidationError, validateSync } from 'class-validator'
import {
  type ASTNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  visit,
} from 'graphql'
import { type ClassType, getMetadataStorage } from 'type-graphql'
import { inputError } from '../errors.ts'
import { argumentsExtension, type QuestionExtension, questionExtension } from './question.ts'
import { passes } from '../validation-rules.ts'

/** A field's arguments as an instance of the class that declares and checks them. */
export type Arguments = Record<string, unknown>

/** Where a field's arguments come from: what is given to it in the document, and how that is read. */
export interface ArgumentSource {
  field: GraphQLField<unknown, unknown>
  /** The class that declares them, where there is one. */
  type: ClassType | undefined
  node: FieldNode
  values: (variables: Record<string, unknown>) => Arguments
  /** What they are for every request, where they have no variable. */
  constant?: Arguments
}

/** What is wrong with an argument, by its path: `where.time.overlaps.from`. */
interface Fault {
  argument: string
  message: string
}

/** The class that declares a planned field's arguments, where it has any. */
export function argumentsClassOf(field: GraphQLField<unknown, unknown>): ClassType | undefined {
  const declared = field.extensions[argumentsExtension] as ClassType | undefined
  if (declared) return declared
  const { resolver, method } = (field.extensions[questionExtension] ?? {}) as Partial<QuestionExtension>
  const params = getMetadataStorage().params.find(
    param => param.kind === 'args' && param.target === resolver && param.methodName === method,
  )
  return params?.kind === 'args' ? (params.getType() as ClassType) : undefined
}

/** Whether a field is given the same arguments in every request: none of them has a variable. */
export function isConstant(node: FieldNode): boolean {
  let constant = true
  for (const argument of node.arguments ?? [])
    visit(argument as ASTNode, {
      Variable() {
        constant = false
      },
    })
  return constant
}

/**
 * Reads and checks a field's arguments, and every input in them, by the class-validator rules of their classes. Throws
 * BAD_USER_INPUT that names each bad argument by its path, `encounters(time.overlaps.from)`.
 */
export function readArguments(
  { field, type, node, values }: ArgumentSource,
  variables: Record<string, unknown>,
  defaultOn: string | undefined,
): Arguments {
  const given = valuesOf(field, node, () => values(variables))
  if (
    defaultOn !== undefined &&
    given.on === undefined &&
    field.args.some(argument => argument.name === 'on')
  )
    given.on = defaultOn
  // Apollo's cache and urql's send an empty cursor for the first page.
  for (const cursor of ['after', 'before']) if (given[cursor] === '') delete given[cursor]
  const faults: Fault[] = []
  const args = instantiate(
    type,
    given,
    name => field.args.find(argument => argument.name === name)!.type,
    '',
    faults,
  )
  if (faults.length) throw inputError(field.name, faults, [node])
  return args
}

/** graphql-js checks types and required arguments; here its complaint becomes one about the caller's input. */
function valuesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, read: () => Arguments): Arguments {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw inputError(field.name, [{ argument: '', message: error.message }], [node])
  }
}

/** An input as an instance of its class, where it has one, and each input in it likewise. */
function instantiate(
  type: ClassType | undefined,
  values: Arguments,
  typeOf: (name: string) => GraphQLInputType,
  path: string,
  faults: Fault[],
): Arguments {
  const instance = (type ? new type() : {}) as Arguments
  // A filter has dozens of fields, of which a caller gives one or two.
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const input = getNamedType(typeOf(name))
    const read = (each: unknown, place: string): unknown => {
      if (typeof each === 'string' && !isPlainText(each))
        faults.push({ argument: place, message: 'must not hold NUL, nor halves of characters' })
      if (Array.isArray(each)) return each.map((one, index) => read(one, `${place}.${index}`))
      if (!isInputObjectType(input) || each === null) return each
      const fields = input.getFields()
      return instantiate(inputClass(input.name), each as Arguments, own => fields[own]!.type, place, faults)
    }
    instance[name] = read(value, path ? `${path}.${name}` : name)
  }
  if (type && !passes(type, instance))
    faults.push(
      ...validateSync(instance, {
        stopAtFirstError: true,
        validationError: { target: false, value: false },
      }).flatMap(fault => describe(fault, path)),
    )
  return instance
}

/** Text that every part of the way keeps as it is. */
function isPlainText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text)
}

const inputClasses = new Map<string, ClassType>()

function inputClass(name: string): ClassType | undefined {
  if (!inputClasses.size)
    for (const input of getMetadataStorage().inputTypes)
      inputClasses.set(input.name, input.target as ClassType)
  return inputClasses.get(name)
}

function describe(fault: ValidationError, path: string): Fault[] {
  const argument = path ? `${path}.${fault.property}` : fault.property
  return Object.values(fault.constraints ?? {}).map(message => ({ argument, message }))
}
