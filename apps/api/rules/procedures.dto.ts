import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { statuses, type Displaced, type Status } from '#applications/lifecycle';
import { changeKinds, procedureKinds, type ChangeKind, type ProcedureKind } from '#zones/procedure';
import { PersonDto } from '../applications/people.dto.js';
import { BilingualDto } from '../http/index.js';
import { ProcedureDto } from '../zone/procedure.dto.js';

const mostCharacters = 300_000;

/** Who published a version, when and why. */
export class PublicationDto {
  @ApiProperty({ type: PersonDto })
  publishedBy: PersonDto;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  note: string;
}

/** 事项版本. */
export class ProcedureVersionDto {
  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  version: number;

  title: BilingualDto;

  /** Null for a version that stands in a file of the zone pack. */
  @ApiProperty({ type: PublicationDto, nullable: true })
  published: PublicationDto | null;

  /** Whether applications that begin now begin with it. */
  inForce: boolean;

  /** Applications that are handed in and not ended, and run under it. */
  running: number;
}

export class ProcedureVersionListDto {
  items: ProcedureVersionDto[];
}

export class ProcedureTextDto extends ProcedureVersionDto {
  /** As it was published, or as it stands in its file. */
  yaml: string;

  @ApiProperty({ type: ProcedureDto })
  procedure: ProcedureDto;
}

export class ProcedureYamlDto {
  /** The whole procedure in YAML, as in a file of a zone pack. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(mostCharacters)
  yaml: string;
}

export class NewProcedureVersionDto extends ProcedureYamlDto {
  /** Why it is published: shown with the version. */
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(500)
  note: string;
}

/** One mistake, and what would be right. */
export class FindingDto {
  /** From 1. */
  line: number;

  /** Stable: `desk_unknown`, `lane_unknown` … */
  code: string;

  message: BilingualDto;
}

export class CheckedProcedureDto {
  /** Null where the text has not the shape of a procedure. */
  @ApiProperty({ enum: procedureKinds, nullable: true })
  kind: ProcedureKind | null;

  @ApiProperty({ type: Number, nullable: true })
  version: number | null;

  /** None means that it can be published. */
  findings: FindingDto[];
}

export class ChangedMemberDto {
  name: string;

  /** Texts as they are, anything else as JSON; null where it is not said. */
  @ApiProperty({ type: String, nullable: true })
  before: string | null;

  @ApiProperty({ type: String, nullable: true })
  after: string | null;
}

export class ProcedureDifferenceDto {
  /** The part of the procedure: `limits`, `lanes`, `tasks`, `materials`, `fields`, `panel` … */
  part: string;

  key: string;

  @ApiProperty({ enum: changeKinds })
  change: ChangeKind;

  title: BilingualDto;

  /** What of it is different; nothing where the whole is new or gone. */
  members: ChangedMemberDto[];
}

export class NamedDto {
  key: string;
  title: BilingualDto;
}

export class DisplacedDto extends NamedDto {
  @ApiProperty({ enum: ['task', 'seat', 'field', 'material'] })
  what: Displaced['what'];
}

export const adoptionOutcomes = ['same', 'differs', 'no_place'] as const;

/** 换版影响: what moving one running application to the version would come to. Nothing moves by itself. */
export class AdoptionDto {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  projectName: string;

  @ApiProperty({ enum: statuses })
  status: Status;

  /** The version it runs under. */
  version: number;

  /** `no_place`: it cannot be moved, for what stands in `displaced`. */
  @ApiProperty({ enum: adoptionOutcomes })
  outcome: (typeof adoptionOutcomes)[number];

  @ApiProperty({ type: NamedDto, nullable: true })
  laneBefore: NamedDto | null;

  lane: NamedDto;

  /** Tasks of its status that would open. */
  opens: NamedDto[];

  /** What it has under way and the version has no place for. */
  displaced: DisplacedDto[];
}

export class AdoptionPageDto {
  items: AdoptionDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ProcedurePreviewDto {
  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  version: number;

  /** Against the version in force, part by part. */
  differences: ProcedureDifferenceDto[];

  /** Everything that runs under another version of the kind. */
  applications: AdoptionPageDto;
}
