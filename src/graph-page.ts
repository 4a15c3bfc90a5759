import 'reflect-metadata'
import { graphPage } from './exchange/records/graph-page.ts'

// Prints the page that `docs/graph.md` holds.
process.stdout.write(graphPage())
