import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { caseTaskKinds, type CaseTaskKind } from '#applications/lifecycle';
import { delegationRefusals, type Delegation, type DelegationRefusal } from '#delegations';
import type { Uuid } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import {
  BilingualText,
  IsDay,
  PageOf,
  ListOf,
  type TitledResponse,
  IsOptionalText,
  picked,
  IsOptionalCode,
} from '../http/index.js';

const listed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class NewDelegationRequest {
  /** Account of another member of staff of the zone. */
  @IsUUID() to: Uuid;
  /** Key of one desk that the caller serves; without it all of them. */
  @IsOptionalCode(32) desk?: string;

  /** The kinds of task; without them all kinds, and what is done at the desk beside tasks. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(caseTaskKinds, { each: true })
  @Transform(listed)
  kinds?: CaseTaskKind[];

  /** First day, Asia/Shanghai. */
  @IsDay() startsOn: string;
  /** Last day, counted in. */
  @IsDay() endsOn: string;
  /** For the one who stands in. */
  @IsOptionalText(500) note?: string;
}

/** What is to be left to somebody, before it is decided to whom. */
export class DelegateQuery extends OmitType(NewDelegationRequest, ['to', 'note']) {}

export const delegationStates = ['planned', 'running', 'over'] as const;
export type DelegationState = (typeof delegationStates)[number];

export class DelegationResponse extends picked<Delegation>()('id', 'startsOn', 'endsOn', 'note', 'madeAt', 'endedAt') {
  /** Who is away. */
  from: PersonResponse;
  /** Who stands in. */
  to: PersonResponse;
  /** The caller made it; otherwise it was left to them. */
  mine: boolean;
  /** Null: every desk of the person who is away. */
  desk: TitledResponse | null;
  /** Null: every kind of task. */
  kinds: CaseTaskKind[] | null;
  state: DelegationState;
  endedBy: PersonResponse | null;
}

export class DelegationPageResponse extends PageOf(DelegationResponse) {}

export class PossibleDelegateResponse extends PersonResponse {
  /** Desks that the person serves themselves in that period. */
  desks: TitledResponse[];
  /** Why it cannot be left to them; null where it can. */
  @ApiProperty({ enum: Object.keys(delegationRefusals) })
  refusal: DelegationRefusal | null;
}

export class PossibleDelegatesResponse extends ListOf(PossibleDelegateResponse) {}

/** 代办记录: something that was done for the caller while they were away. */
export class ActForMeResponse {
  id: string;
  at: Date;
  /** Type of the event. */
  type: string;
  /** Who did it. */
  actor: PersonResponse;
  applicationId: string;
  number: string | null;
  projectName: string;
  /** The task that it was about, if any. */
  task: BilingualText | null;
}

export class ActForMePageResponse extends PageOf(ActForMeResponse) {}
