import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever it is started from: `cypher/`, `data/` and `schema/` lie in it. */
export const resources = dirname(dirname(fileURLToPath(import.meta.url)))
