import { ApiProperty } from '@nestjs/swagger';
import { DifferenceDto } from './submissions.dto.js';

export class ApprovedDto {
  @ApiProperty({ format: 'uuid' })
  applicationId: string;

  @ApiProperty({ type: 'integer', description: 'The submission that was approved' })
  round: number;
}

export class MilestoneStandingDto {
  key: string;

  @ApiProperty({ format: 'date' })
  plannedOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  doneOn: string | null;

  @ApiProperty({ type: 'integer', description: 'How often it was put off before' })
  timesExtended: number;
}

/** 变更前: what stood approved about the project when the application was begun. */
export class BaselineDto {
  @ApiProperty({ type: ApprovedDto, nullable: true, description: 'Null for a project that no application has brought' })
  approved: ApprovedDto | null;

  @ApiProperty({ type: 'integer', description: 'The revision of the project' })
  projectVersion: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The compared fields, as approved' })
  form: Record<string, unknown>;

  @ApiProperty({ type: [MilestoneStandingDto] })
  milestones: MilestoneStandingDto[];
}

/** 变更比对: field by field, what was approved and what is asked for. */
export class ChangeListDto {
  @ApiProperty({ type: ApprovedDto, nullable: true, description: 'Null for a project that no application has brought' })
  approved: ApprovedDto | null;

  @ApiProperty({ type: [DifferenceDto], description: 'In the order of the form' })
  items: DifferenceDto[];
}
