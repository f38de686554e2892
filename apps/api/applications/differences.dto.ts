import { ApiProperty } from '@nestjs/swagger';
import { DifferenceDto } from './submissions.dto.js';

export class ApprovedDto {
  @ApiProperty({ format: 'uuid' })
  applicationId: string;

  @ApiProperty({ type: 'integer', description: 'The submission that was approved' })
  round: number;
}

/** 变更比对: field by field, what was approved and what is asked for. */
export class ChangeListDto {
  @ApiProperty({ type: ApprovedDto, nullable: true, description: 'Null for a project that no application has brought' })
  approved: ApprovedDto | null;

  @ApiProperty({ type: [DifferenceDto], description: 'In the order of the form' })
  items: DifferenceDto[];
}
