import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import type { Unreadable } from '../reading/source.ts'

/** An element with what it holds, and the line where it begins. */
export interface Element {
  name: string
  /** All text in it, also that of elements in it, without white space at the ends. */
  text: string
  attributes: Record<string, string>
  children: Element[]
  line: number
}

/** No record is as long as this, in bytes. */
const longest = 4 * 2 ** 20

/**
 * The elements of a name in an XML file, one after the other; the file is never held as a whole. What is broken ends it: what
 * stands behind cannot be trusted.
 */
export async function* readElements(file: string, name: string): AsyncGenerator<Element | Unreadable> {
  const found: Element[] = []
  const open: Element[] = []
  let size = 0
  const parser = new SaxesParser({ position: true, xmlns: false })
  let fault: string | undefined
  let endedAt = -1
  parser.on('error', error => {
    // What a tag of another name closed was not closed.
    if (endedAt === parser.position) found.pop()
    fault ??= error.message.replace(/^\d+:\d+: /, '')
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (fault || (!open.length && tag !== name)) return
    open.push({ name: tag, text: '', attributes, children: [], line: parser.line })
  })
  parser.on('text', text => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element || fault) return
    element.text = element.text.trim().replace(/\s+/g, ' ')
    if (open.length) open.at(-1)!.children.push(element)
    else {
      found.push(element)
      endedAt = parser.position
    }
  })
  const decoder = new TextDecoder('utf8', { fatal: true })
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      fault ??= (error as Error).message
      return ''
    }
  }
  for await (const chunk of createReadStream(file)) {
    parser.write(decode(chunk as Buffer))
    size = found.length ? 0 : size + (chunk as Buffer).length
    if (size > longest) fault ??= `the element ${name} is longer than ${longest / 2 ** 20} MiB`
    if (fault) break
    yield* found.splice(0)
  }
  if (!fault) parser.write(decode()).close()
  yield* found.splice(0)
  if (fault)
    yield {
      place: { file, line: parser.line },
      reason: `is no well-formed XML in UTF-8 from here on: ${fault.split('\n')[0]}`,
    }
}

/** The text of a child element, or of one further in (`started/date`); undefined where there is none, or it is empty. */
export function textOf(element: Element, path: string): string | undefined {
  const child = path
    .split('/')
    .reduce<Element | undefined>((at, name) => at?.children.find(each => each.name === name), element)
  return child?.text || undefined
}

/** The texts of the items of a list: of `<successors><successor>…`, those in `successors`. */
export function textsOf(element: Element, list: string): string[] {
  const found = element.children.find(({ name }) => name === list)
  return (found?.children ?? []).map(({ text }) => text).filter(Boolean)
}
