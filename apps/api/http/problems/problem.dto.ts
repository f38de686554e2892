import { ApiProperty } from '@nestjs/swagger';
import { BilingualText } from '../fields/bilingual.dto.js';
import { means, type Means } from './assurance-errors.js';

/** One thing wrong with what was sent. */
export class FieldErrorResponse {
  @ApiProperty({ description: 'JSON Pointer (RFC 6901) into the body', example: '/investmentCny' })
  pointer: string;

  @ApiProperty({ description: 'Stable', example: 'not_a_decimal_string' })
  code: string;

  @ApiProperty({ description: 'What is wrong and what would be right' })
  message: BilingualText;
}

/** RFC 9457 problem details. */
export class ProblemResponse {
  @ApiProperty({ description: '`/problems/<code>`', example: '/problems/stale_version' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status: number;

  @ApiProperty({ required: false, description: 'What is refused and what would be right' })
  detail?: string;

  @ApiProperty({ description: 'The same for people, in both languages' })
  message: BilingualText;

  @ApiProperty({ required: false, type: [FieldErrorResponse] })
  errors?: FieldErrorResponse[];

  @ApiProperty({ required: false, description: 'Why a rule refused the command (409)' })
  refusal?: string;

  @ApiProperty({ required: false, type: [String], description: 'Commands that are allowed now (409)' })
  allowed?: string[];

  @ApiProperty({ required: false, type: 'integer', description: 'The version that is current (412)' })
  currentVersion?: number;

  @ApiProperty({ required: false, type: 'integer', description: 'When to try again, in seconds (429, 503)' })
  retryAfterSeconds?: number;

  @ApiProperty({
    required: false,
    enum: means,
    description:
      'How to show again who one is (403): POST /session/assurance, or GET /session/single-sign-on?again=true',
  })
  by?: Means;
}
