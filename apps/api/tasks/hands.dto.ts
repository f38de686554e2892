import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { barsOnGiving, type BarOnGiving } from '#applications/lifecycle';
import { DeskNameDto, PersonDto } from '../applications/people.dto.js';

export class AssignmentDto {
  /** Account of a colleague at the task's desk. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  to: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export class CountersignatureDto {
  /** Key of the desk whose opinion is wanted. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(32)
  desk: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export class UrgingDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  note: string;
}

/** Somebody at the task's desk. */
export class CandidateDto extends PersonDto {
  /** The person who is away, for whom they would do it. */
  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;

  /** Why the task may not be given to them: they belong to the applicant, four-eyes, or they have it. Null: it may. */
  @ApiProperty({ enum: barsOnGiving, nullable: true })
  bar: BarOnGiving | null;
}

export class CandidatesDto {
  people: CandidateDto[];

  /** The desks that may be asked for a further opinion. */
  desks: DeskNameDto[];
}
