const firstCapacity = 2 ** 12

/** What the index knows of a record. */
export interface Entry {
  /** The position of its schema, and of its file, in the lists of whoever fills the index. */
  schema: number
  file: number
  line: number
}

/** What a thread needs to look ids up. */
export interface SharedIds {
  keys: Words
  slots: Words
  places: Words
}

/** The bit of a schema's position that says that the record is not imported. */
const rejectedBit = 2 ** 31

/**
 * The ids of everything that is imported, each with its schema, its place, and a key of its content: 45 to 90 bytes a
 * record, whatever the record's size. Ids are kept as 64 bits of their hash; among ten million ids, two share one with a
 * chance of 3 in a million.
 */
export class IdIndex {
  private keys: Words
  private slots: Words
  private places: Words
  // At most half of the table is used.
  private contents = words(firstCapacity + 2)
  private count = 0

  /** `shared`: what another thread has, to be read only. */
  constructor(
    shared: SharedIds = {
      keys: words(2 * firstCapacity),
      slots: words(firstCapacity),
      places: words(1.5 * firstCapacity + 3),
    },
  ) {
    this.keys = shared.keys
    this.slots = shared.slots
    this.places = shared.places
  }

  /** For other threads, once nothing is added any more: the memory is theirs too. */
  get shared(): SharedIds {
    const { keys, slots, places } = this
    return { keys, slots, places }
  }

  /**
   * Adds a record. Gives what was there under its id, and whether that has the same content; in the place of one that was rejected
   * comes the new one.
   */
  add(id: string, content: string, entry: Entry): { entry: Entry; same: boolean } | undefined {
    const [high, low] = hash(content)
    const known = this.slotOf(id)
    if (known && !this.isRejected(known))
      return {
        entry: this.entry(known),
        same: this.contents[2 * known] === high && this.contents[2 * known + 1] === low,
      }
    const slot = known || this.addSlot(id)
    this.contents.set([high, low], 2 * slot)
    this.places.set([entry.schema, entry.file, entry.line], 3 * slot)
    return undefined
  }

  /** Notes that a record is not imported; `entry`: where it stands, if it was not added. */
  reject(id: string, entry?: Entry): void {
    const slot = this.slotOf(id) || this.addSlot(id)
    if (entry) this.places.set([entry.schema, entry.file, entry.line], 3 * slot)
    this.places[3 * slot] = (this.places[3 * slot]! | rejectedBit) >>> 0
  }

  /** What the index knows of an id. */
  get(id: string): (Entry & { rejected: boolean }) | undefined {
    const slot = this.slotOf(id)
    if (!slot) return undefined
    const { schema, file, line } = this.entry(slot)
    return { schema, file, line, rejected: this.isRejected(slot) }
  }

  /** The number that it gave an id. */
  numberOf(id: string): number | undefined {
    return this.slotOf(id) || undefined
  }

  private entry(slot: number): Entry {
    const { places } = this
    return {
      schema: places[3 * slot]! & (rejectedBit - 1),
      file: places[3 * slot + 1]!,
      line: places[3 * slot + 2]!,
    }
  }

  private isRejected(slot: number): boolean {
    return this.places[3 * slot]! >= rejectedBit
  }

  /** The slot of an id; 0 for one that was never seen. */
  private slotOf(id: string): number {
    return this.slots[this.find(hash(id))]!
  }

  private addSlot(id: string): number {
    const key = hash(id)
    const position = this.find(key)
    this.keys.set(key, 2 * position)
    this.slots[position] = ++this.count
    if (this.count * 2 >= this.slots.length) this.grow()
    return this.count
  }

  /** The place of a key in the open hash table, or the free one where it belongs. */
  private find(key: [number, number]): number {
    // Taking it apart by a pattern would go by its iterator: this is done for every id that is met.
    const high = key[0]
    const low = key[1]
    const mask = this.slots.length - 1
    let position = low & mask
    while (this.slots[position] && (this.keys[2 * position] !== high || this.keys[2 * position + 1] !== low))
      position = (position + 1) & mask
    return position
  }

  private grow(): void {
    const { keys, slots } = this
    this.keys = words(2 * keys.length)
    this.slots = words(2 * slots.length)
    this.contents = enlarged(this.contents)
    this.places = enlarged(this.places)
    slots.forEach((slot, position) => {
      if (!slot) return
      const key: [number, number] = [keys[2 * position]!, keys[2 * position + 1]!]
      const place = this.find(key)
      this.keys.set(key, 2 * place)
      this.slots[place] = slot
    })
  }
}

/** 64 bits of a text: two sums of its characters, each mixed with the other at the end. A digest takes eight times as long. */
function hash(text: string): [number, number] {
  let one = 0x9e3779b9
  let other = 0x7f4a7c15
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x85ebca6b)
    other = Math.imul(other ^ code, 0xc2b2ae35)
  }
  one = mixed(one ^ mixed(other))
  other = mixed(other ^ one)
  return [one, other]
}

/** Every bit of a number has a part in every bit of the other one. */
function mixed(bits: number): number {
  let number = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35)
  return (number ^ (number >>> 16)) >>> 0
}

/** Numbers of 32 bits that threads share. */
type Words = Uint32Array<SharedArrayBuffer>

function words(length: number): Words {
  return new Uint32Array(new SharedArrayBuffer(4 * length))
}

function enlarged(array: Words): Words {
  const larger = words(2 * array.length)
  larger.set(array)
  return larger
}
