import { countryCodes } from './country-codes.ts'
import { gsh } from './gsh.ts'
import type { Reader } from './reader.ts'
import { wipo } from './wipo.ts'

/** The datasets that can be imported as they are published, by name. */
export const readers = new Map<string, Reader>([countryCodes, gsh, wipo].map(reader => [reader.name, reader]))
