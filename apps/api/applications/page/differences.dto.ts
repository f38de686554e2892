import { ApiProperty } from '@nestjs/swagger';
import { DifferenceResponse } from './submissions.dto.js';

export class ApprovedResponse {
  @ApiProperty({ format: 'uuid' })
  applicationId: string;

  @ApiProperty({ type: 'integer', description: 'The submission that was approved' })
  round: number;
}

export class MilestoneStandingResponse {
  key: string;

  @ApiProperty({ format: 'date' })
  plannedOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  doneOn: string | null;

  @ApiProperty({ type: 'integer', description: 'How often it was put off before' })
  timesExtended: number;
}

/** 变更前: what stood approved about the project when the application was begun. */
export class BaselineResponse {
  @ApiProperty({
    type: ApprovedResponse,
    nullable: true,
    description: 'Null for a project that no application has brought',
  })
  approved: ApprovedResponse | null;

  @ApiProperty({ type: 'integer', description: 'The revision of the project' })
  projectVersion: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The compared fields, as approved' })
  form: Record<string, unknown>;

  @ApiProperty({ type: [MilestoneStandingResponse] })
  milestones: MilestoneStandingResponse[];
}

/** 变更比对: field by field, what was approved and what is asked for. */
export class ChangeListResponse {
  @ApiProperty({
    type: ApprovedResponse,
    nullable: true,
    description: 'Null for a project that no application has brought',
  })
  approved: ApprovedResponse | null;

  @ApiProperty({ type: [DifferenceResponse], description: 'In the order of the form' })
  items: DifferenceResponse[];
}
