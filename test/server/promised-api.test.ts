import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FieldDefinitionNode, isInterfaceType, isObjectType, Kind, parse, print } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { resources } from '../../src/resources.ts'

// The core of the API that frontends are promised lies beside the project, not in it: a lone clone skips this.
const file = join(resources, '..', 'shared', 'api.graphql')
const promised = existsSync(file) ? test : test.skip

promised('whatever is here of the promised API has the promised names, types and arguments', () => {
  const schema = buildApi()
  const definitions = parse(
    readFileSync(file, 'utf8').replace(/^(type \w+ )implements [\w &]+ /gm, '$1'),
  ).definitions
  const wrong: string[] = []
  let compared = 0
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue
    const type = schema.getType(definition.name.value)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of definition.fields as readonly FieldDefinitionNode[]) {
      const own = type.getFields()[field.name.value]
      if (!own) continue
      compared++
      if (String(own.type) !== print(field.type))
        wrong.push(`${type.name}.${own.name}: ${own.type}, promised ${print(field.type)}`)
      for (const argument of field.arguments ?? []) {
        const given = own.args.find(({ name }) => name === argument.name.value)
        if (given && String(given.type) !== print(argument.type))
          wrong.push(`${type.name}.${own.name}(${given.name}): ${given.type}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(120)
})
