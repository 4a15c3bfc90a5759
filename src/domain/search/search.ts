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
  PREFIX: 'Each word of the text begins a word of the name.',
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
      'How well, from 0 to 1: EXACT 1, TRANSLITERATED 0.9, PREFIX by the part of the name covered.',
  })
  score!: number
}

/** A page of search hits. */
export const SearchConnection = connectionOf('Search', () => SearchHit)
export type SearchConnection = InstanceType<typeof SearchConnection>

@ArgsType()
export class SearchPage extends Page {
  /** The argument that the question sees only as its folded key, its script and a full-text query. */
  static readonly derivedFrom = ['text']

  @Field(() => String, {
    description: 'A name, or the beginnings of its words, in any script; at most 200 characters.',
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

  /** A full-text query: folding has left only letters and digits, so nothing in it is an operator. */
  get query(): string {
    return this.folded
      .split(' ')
      .map(word => `+${word}*`)
      .join(' ')
  }
}
