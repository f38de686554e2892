import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#kernel';
import { BilingualText, ListOf } from '../../http/index.js';

export class SubmissionResponse {
  /** 1, 2, 3 … */
  round: number;
  at: Instant;
  /** SHA-256, hex, of the canonical JSON of form and materials. */
  contentHash: string;
  form: Record<string, unknown>;
}

export class SubmissionListResponse extends ListOf(SubmissionResponse) {}

/** A text, a number, a truth or a list, as the field is. */
const anything = {
  anyOf: [
    ...['string', 'number', 'boolean', 'null'].map((type) => ({ type })),
    { type: 'array', items: { type: 'string' } },
  ],
};

export class DifferenceResponse {
  subject: 'field' | 'material';
  key: string;
  title: BilingualText;
  /** What stood in the field; null where nothing did. */
  @ApiProperty({ ...anything, required: false }) before?: unknown;
  @ApiProperty({ ...anything, required: false }) after?: unknown;
  /** Names of the files that came to the material. */
  added?: string[];
  /** Names of the files that are gone. */
  removed?: string[];
}

export class DifferenceListResponse {
  /** The round that is compared, and the one before it. */
  round: number;
  before: number;
  items: DifferenceResponse[];
}
