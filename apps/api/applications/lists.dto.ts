import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { lamps, type Lamp } from '#applications/clock';
import { statuses, type Status } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { PageQueryDto } from '../http/index.js';
import { PersonDto, ApplicantDto, TurnDto, LimitDto } from './people.dto.js';

export class ApplicationSummaryDto extends LimitDto {
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ enum: statuses })
  status: Status;

  projectName: string;

  enterprise: ApplicantDto;

  @ApiProperty({ type: String, nullable: true })
  lane: string | null;

  turn: TurnDto;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class ApplicationPageDto {
  items: ApplicationSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ApplicationQueryDto extends PageQueryDto {
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

export class EventDto {
  id: string;
  seq: number;
  type: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  actor: PersonDto;

  /** 受托办理: the person who is away, for whom the actor stood in. */
  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;

  /** The people that `data` names by their accounts. */
  people: PersonDto[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  data: Record<string, unknown>;

  hash: string;
}

export class EventPageDto {
  items: EventDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
