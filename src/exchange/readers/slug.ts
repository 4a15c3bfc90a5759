import { fold } from '../../names/folding.ts'

/** A text as it stands in an id. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
