import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { lamps, type Lamp } from '#applications/clock';
import { statuses, type Status } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { PageQuery } from '../../http/index.js';
import { PersonResponse, ApplicantResponse, TurnResponse, LimitResponse } from './people.dto.js';

export class ApplicationSummaryResponse extends LimitResponse {
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ enum: statuses })
  status: Status;

  projectName: string;

  enterprise: ApplicantResponse;

  @ApiProperty({ type: String, nullable: true })
  lane: string | null;

  turn: TurnResponse;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class ApplicationPageResponse {
  items: ApplicationSummaryResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ApplicationQuery extends PageQuery {
  @ApiProperty({ enum: statuses, required: false })
  @IsOptional()
  @IsIn(statuses)
  status?: Status;

  /** As the list shows it today; nothing that has no lamp is in it. */
  @ApiProperty({ enum: lamps, required: false })
  @IsOptional()
  @IsIn(lamps)
  lamp?: Lamp;

  /** Part of the project's name or of the application's number. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  q?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}

export class EventResponse {
  id: string;
  seq: number;
  type: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  actor: PersonResponse;

  /** 受托办理: the person who is away, for whom the actor stood in. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;

  /** The people that `data` names by their accounts. */
  people: PersonResponse[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  data: Record<string, unknown>;

  hash: string;
}

export class EventPageResponse {
  items: EventResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
