import { fieldsOf, type RecordClass } from '../records/field.ts'
import { schemas } from '../records/schemas.ts'
import { timeFields } from '../records/time.ts'

type JSONSchema = Record<string, unknown>

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const value = { type: ['string', 'number', 'boolean'] }
const oneOrMore = (item: JSONSchema) => ({ anyOf: [item, { type: 'array', items: item }] })

/** What editors complete and check a mapping by: JSON Schema of draft 7, from the same declarations as the records. */
export function mappingSchema(): JSONSchema {
  const expressions = { type: 'object', additionalProperties: text }
  const definitions: Record<string, JSONSchema> = {}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A mapping of tables to records of Entente',
    type: 'object',
    required: ['records'],
    additionalProperties: false,
    properties: {
      dataset: { ...text, description: 'What the records are a version of.' },
      separator: { ...text, description: 'What stands between cells: one sign, or tab.' },
      encoding: { ...oneOrMore(text), description: 'The encodings to try for each cell.' },
      sheet: { ...text, description: 'The sheet of a workbook; the first without it.' },
      columns: {
        description: 'The columns that a table must have, each with the spellings under which it is known.',
        anyOf: [texts, { type: 'object', additionalProperties: { anyOf: [{ type: 'null' }, text, texts] } }],
      },
      optional: { ...oneOrMore(text), description: 'Columns that may be missing.' },
      ignore: {
        ...oneOrMore(text),
        description: 'Columns that are left alone; "*": all that are not named.',
      },
      fill: { ...oneOrMore(text), description: 'Columns whose blank cells say the same as the cell above.' },
      set: {
        description: 'What is given with --set, and no table says.',
        type: 'object',
        additionalProperties: {
          anyOf: [
            text,
            { type: 'object', additionalProperties: false, properties: { what: text, default: value } },
          ],
        },
      },
      maps: {
        description: 'Tables of texts for the step map.',
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: value },
      },
      values: { ...expressions, description: 'Values with a name, one after the other.' },
      join: {
        description: 'Rows of other tables beside the first.',
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['file', 'key'],
          properties: { file: text, key: text, on: text },
        },
      },
      odd: {
        description: 'What is told of a row.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['when', 'say'],
          properties: { when: text, say: text },
        },
      },
      source: {
        description: 'The source that every fact cites that has no citations of its own.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title'],
        properties: { locator: text, ...propertiesOf(schemas.Source!.record, definitions) },
      },
      records: {
        type: 'array',
        minItems: 1,
        items: { anyOf: Object.keys(schemas).map(name => recordSchema(name, expressions, definitions)) },
      },
    },
    definitions,
  }
}

function recordSchema(name: string, loops: JSONSchema, definitions: Record<string, JSONSchema>): JSONSchema {
  return {
    type: 'object',
    required: ['schema', 'id'],
    additionalProperties: false,
    properties: {
      schema: { const: name },
      for: { ...loops, description: 'One record for each of several values.' },
      when: { ...oneOrMore(text), description: 'Only of rows for which all of these have something.' },
      ...propertiesOf(schemas[name]!.record, definitions),
    },
  }
}

function propertiesOf(
  type: RecordClass,
  definitions: Record<string, JSONSchema>,
): Record<string, JSONSchema> {
  return Object.fromEntries(
    [...fieldsOf(type)].map(([name, plan]): [string, JSONSchema] => {
      if (plan.kind === 'time') {
        const bounds = Object.fromEntries(timeFields.map(bound => [bound, value]))
        return [name, { anyOf: [value, { type: 'object', additionalProperties: false, properties: bounds }] }]
      }
      if (!('part' in plan)) return [name, oneOrMore(value)]
      const part = plan.part()
      if (!definitions[part.name]) {
        definitions[part.name] = {}
        definitions[part.name] = {
          type: 'object',
          additionalProperties: false,
          properties: propertiesOf(part, definitions),
        }
      }
      return [name, oneOrMore({ anyOf: [value, { $ref: `#/definitions/${part.name}` }] })]
    }),
  )
}
