import { ApiProperty } from '@nestjs/swagger';
import { invariantKinds, type InvariantKind } from '#applications';
import { BilingualText } from '../http/index.js';

export class InvariantViolationResponse {
  @ApiProperty({ enum: invariantKinds })
  kind: InvariantKind;

  @ApiProperty({ type: String, nullable: true })
  applicationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ type: BilingualText, description: 'Why it matters and what to do' })
  explanation: BilingualText;
}

export class InvariantViolationListResponse {
  @ApiProperty({ type: [InvariantViolationResponse] })
  items: InvariantViolationResponse[];
}
