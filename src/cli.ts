#!/usr/bin/env node
import 'reflect-metadata'
import { Command } from 'commander'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addConvert } from './commands/convert.ts'
import { addDump } from './commands/dump.ts'
import { addExport } from './commands/export.ts'
import { addFind } from './commands/find.ts'
import { addGenerate } from './commands/generate.ts'
import { addImport } from './commands/import.ts'
import { addImports } from './commands/imports.ts'
import { addMap } from './commands/map.ts'
import { addMatch } from './commands/match.ts'
import { addQuestions } from './commands/questions.ts'
import { addRestore } from './commands/restore.ts'
import { addReview } from './commands/review.ts'

const program = new Command('entente').description(
  'Who met whom, about what, when, in which office — what came of it, and who says so.',
)

program
  .command('start')
  .description('start the service')
  .action(async () => {
    await import('./main.ts')
  })

addImport(program)
addImports(program)
addConvert(program)
addMap(program)
addFind(program)
addExport(program)
addBackup(program)
addDump(program)
addRestore(program)
addGenerate(program)
addCheck(program)
addQuestions(program)
addMatch(program)
addReview(program)

await program.parseAsync()
