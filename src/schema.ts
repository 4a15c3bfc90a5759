import 'reflect-metadata'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApi } from './domain/schema.ts'

// Prints the SDL that `schema/schema.graphql` holds, sorted, so that a difference is a change.
process.stdout.write(`${printSchema(lexicographicSortSchema(buildApi()))}\n`)
