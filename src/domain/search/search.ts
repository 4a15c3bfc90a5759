import { ArrayMaxSize, IsIn, IsOptional, MaxLength, ValidateBy } from 'class-validator'
import { ArgsType, Field, Float, ObjectType } from 'type-graphql'
import { fold, scriptOf } from '../../names/folding.ts'
import { describedEnum } from '../described-enum.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Page } from '../list/page.ts'

/** How a name matched. */
export const MatchKind = describedEnum('MatchKind', 'How a name matched.', {
  EXACT: 'The same name in the same script; case, accents and punctuation aside.',
  TRANSLITERATED: 'The same name in another script.',
  PREFIX: 'The name begins with the text.',
  WORDS:
    'Each word of the text begins a word of the name, or the other way round an initial of the name a word of it; in any order.',
  FUZZY: 'Words differ by a letter, or by two where they have eight or more.',
})
export type MatchKind = keyof typeof MatchKind

/** What can be searched for. */
export const SearchType = describedEnum('SearchType', 'What can be searched for.', {
  PERSON: 'People.',
  ORGANIZATION: 'Organizations.',
  COUNTRY: 'Countries.',
  OFFICE: 'Offices.',
  EVENT: 'Events.',
  DOCUMENT: 'Documents.',
  TOPIC: 'Topics.',
  PROJECT: 'Projects.',
  PLACE: 'Places.',
  SOURCE: 'Sources.',
})
export type SearchType = keyof typeof SearchType

@ObjectType({ description: 'Something whose name matches.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  node!: Node

  @Field(() => String, { description: 'The form of its name that matched best.' })
  matched!: string

  @Field(() => MatchKind, { description: 'How that form matched.' })
  how!: MatchKind

  @Field(() => Float, {
    description:
      'How well, from 0 to 1: EXACT 1, TRANSLITERATED 0.9, PREFIX from 0.6, WORDS from 0.4, FUZZY less; within those by the part of the name covered.',
  })
  score!: number
}

/** A page of search hits. */
export const SearchConnection = connectionOf('Search', () => SearchHit)
export type SearchConnection = InstanceType<typeof SearchConnection>

@ArgsType()
export class SearchPage extends Page {
  /** The arguments that the question sees only as folded keys, a script and a full-text query. */
  static readonly derivedFrom = ['text', 'types']

  @Field(() => String, {
    description: 'A name, or beginnings of its words, in any script and order; at most 200 characters.',
  })
  @MaxLength(200, { message: 'must have at most 200 characters' })
  @ValidateBy({
    name: 'hasLetters',
    validator: {
      validate: text => fold(String(text)) !== '',
      defaultMessage: () => 'must have a letter or digit',
    },
  })
  text!: string

  @Field(() => [SearchType], { nullable: true, description: 'Only these types; all where it is missing.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(SearchType).length)
  @IsIn(Object.keys(SearchType), { each: true })
  types?: SearchType[]

  /** The key that equal names share. */
  get folded(): string {
    return fold(this.text)
  }

  /** The script the text is written in (ISO 15924). */
  get script(): string {
    return scriptOf(this.text)
  }

  /** The words of the text. */
  get words(): string[] {
    return this.folded.split(' ')
  }

  /**
   * A full-text query: folding has left only letters and digits, so nothing in it is an operator. Of each word the same one, one that
   * it begins, one that differs by typos, or among several its initial. What is the same comes first, as only so many are looked at.
   */
  get query(): string {
    const { words } = this
    const clauses = words.map(word => {
      const typos = word.length < 4 ? '' : ` ${word}~${word.length < 8 ? 1 : 2}`
      return `+folded:(${word}^9 ${word}*^3${typos}${words.length > 1 ? ` ${word[0]}` : ''})`
    })
    if (this.types) clauses.push(`+type:(${this.types.join(' ').toLowerCase() || 'none'})`)
    return clauses.join(' ')
  }
}
