import { ArrayMaxSize, IsIn, IsOptional, MaxLength, ValidateBy } from 'class-validator'
import { ArgsType, Field, Float, ObjectType } from 'type-graphql'
import { fold, scriptOf } from '../../names/folding.ts'
import { describedEnum } from '../described-enum.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { luceneOf, readTextQuery } from '../../texts/text-query.ts'
import { Page } from '../list/page.ts'
import { TimeInput } from '../time/time.ts'

/** How a name matched. */
export const MatchKind = describedEnum('MatchKind', 'How a name or text matched.', {
  EXACT: 'The same name in the same script; case, accents and punctuation aside.',
  TRANSLITERATED: 'The same name in another script.',
  PREFIX: 'The name begins with the text.',
  WORDS:
    'Each word of the text begins a word of the name, or the other way round an initial of the name a word of it; in any order.',
  FUZZY: 'Words differ by a letter, or by two where they have eight or more.',
  TEXT: 'A text has the words, in whatever form.',
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

/** What is searched in. */
export const SearchIn = describedEnum('SearchIn', 'What is searched in.', {
  NAMES: 'Names, in any script or spelling.',
  TEXTS: 'Texts: purposes, titles, descriptions, quotes, and the labels of topics.',
  ALL: 'Both.',
})
export type SearchIn = keyof typeof SearchIn

/** How what was found is ordered. */
export const SearchOrder = describedEnum('SearchOrder', 'How what was found is ordered.', {
  RELEVANCE: 'The best first.',
  DATE: 'The latest first; what has no date comes last.',
})
export type SearchOrder = keyof typeof SearchOrder

@ObjectType({ description: 'Something whose name or texts match.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  node!: Node

  @Field(() => String, { description: 'The form of its name that matched best, or the passage of a text.' })
  matched!: string

  @Field(() => MatchKind, { description: 'How that form matched.' })
  how!: MatchKind

  @Field(() => Float, {
    description:
      'How well, from 0 to 1: EXACT 1, TRANSLITERATED 0.9, PREFIX from 0.6, WORDS from 0.4, FUZZY less; within those by the part of the name covered. TEXT up to 0.6, by how rare the words are and how much of the texts they make up.',
  })
  score!: number
}

/** A page of search hits. */
export const SearchConnection = connectionOf('Search', () => SearchHit)
export type SearchConnection = InstanceType<typeof SearchConnection>

@ArgsType()
export class SearchPage extends Page {
  /** The arguments that the question sees only as folded keys, a script and full-text queries. */
  static readonly derivedFrom = ['text', 'types', 'in', 'orderBy']

  @Field(() => String, {
    description:
      'Of names the beginnings of words, in any script and order; of texts words in any form, phrases in quotation marks, and behind a minus sign what must not be there. At most 200 characters.',
  })
  @MaxLength(200, { message: 'must have at most 200 characters' })
  @ValidateBy({
    name: 'hasLetters',
    validator: {
      validate: text => fold(String(text)) !== '',
      defaultMessage: () => 'must have a letter or digit',
    },
  })
  @ValidateBy({
    name: 'wantsSomething',
    validator: {
      validate: (text, at) =>
        ((at?.object as SearchPage | undefined)?.in ?? 'NAMES') === 'NAMES' ||
        readTextQuery(String(text)).wanted.length > 0,
      defaultMessage: () => 'must have a word that is to be there, beside those that are not',
    },
  })
  text!: string

  @Field(() => SearchIn, { nullable: true, defaultValue: 'NAMES', description: 'What is searched in.' })
  @IsOptional()
  @IsIn(Object.keys(SearchIn))
  in?: SearchIn

  @Field(() => [SearchType], { nullable: true, description: 'Only these types; all where it is missing.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(SearchType).length)
  @IsIn(Object.keys(SearchType), { each: true })
  types?: SearchType[]

  @Field(() => TimeInput, {
    nullable: true,
    description: 'Only facts of that time, the undated possibly; people and places have none.',
  })
  @IsOptional()
  time?: TimeInput

  @Field(() => SearchOrder, {
    nullable: true,
    description: 'How what is found is ordered; the best first by default.',
  })
  @IsOptional()
  @IsIn(Object.keys(SearchOrder))
  orderBy?: SearchOrder

  /** Whether names are searched. */
  get names(): boolean {
    return this.in !== 'TEXTS'
  }

  /** Whether texts are searched; undefined where they are not. */
  get texts(): true | undefined {
    return (this.in ?? 'NAMES') !== 'NAMES' || undefined
  }

  /** Whether the latest comes first; undefined where the best does. */
  get byDate(): true | undefined {
    return this.orderBy === 'DATE' || undefined
  }

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
      const initial = words.length > 1 ? ` ${word[0]}` : ''
      return `+(folded:(${word}^9 ${word}*^3${typos}${initial}) forms:(${word}^5 ${word}*^2))`
    })
    if (this.types) clauses.push(`+type:(${this.types.join(' ').toLowerCase() || 'none'})`)
    return clauses.join(' ')
  }

  /** The full-text query over stems. */
  get stemQuery(): string {
    return luceneOf(readTextQuery(this.text))
  }

  /** The beginnings of words by which a passage is found. */
  get beginnings(): string[] {
    return readTextQuery(this.text).beginnings
  }

  /** The labels of what may be found in texts. */
  get labels(): string[] | undefined {
    return this.types?.map(type => type[0] + type.slice(1).toLowerCase())
  }
}
