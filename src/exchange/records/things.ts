import { Day, Link, Links, Numeric, Text, Texts, When } from './field.ts'
import { EntityRecord } from './parts.ts'

export class TopicRecord extends EntityRecord {
  @Text({ folded: true }) label!: string
  @Texts({ optional: true }) altLabels?: string[]
  @Links('BROADER', ['Topic']) broader?: string[]
}

export class PlaceRecord extends EntityRecord {
  @Text({ folded: true }) name!: string
  @Numeric({ min: -90, max: 90, optional: true }) latitude?: number
  @Numeric({ min: -180, max: 180, optional: true }) longitude?: number
  @Link('LOCATED_IN', ['Country'], { optional: true }) country?: string
}

export class SourceRecord extends EntityRecord {
  @Text({ folded: true }) title!: string
  @Text({ optional: true, folded: true }) publisher?: string
  @When('', { optional: true }) publishedOn?: unknown
  @Day({ optional: true }) retrievedOn?: string
  @Text({ optional: true }) url?: string
  @Text({ optional: true }) language?: string
}
