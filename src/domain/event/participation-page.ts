import { IsIn, IsOptional } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { Page } from '../list/page.ts'
import { ParticipantRole } from './participation.ts'

@ArgsType()
export class ParticipationPage extends Page {
  @Field(() => ParticipantRole, { nullable: true, description: 'Only those who took this part.' })
  @IsOptional()
  @IsIn(Object.keys(ParticipantRole))
  role?: ParticipantRole
}
