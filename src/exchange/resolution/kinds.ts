import { events } from './events/events.ts'
import type { Kind } from './kind.ts'
import { offices } from './offices/offices.ts'
import { organizations } from './organizations/organizations.ts'
import { people } from './people/people.ts'

/** What is recognized, in the order in which the one tells of the other. */
export const kinds: readonly Kind[] = [organizations, people, offices, events]
