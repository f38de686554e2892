import { ApiProperty } from '@nestjs/swagger';
import { BilingualText, ListOf, picked } from '../../../http/index.js';
import type { Submission } from '#applications';

export class SubmissionResponse extends picked<Submission>()('round', 'at', 'contentHash', 'form') {}

export class SubmissionListResponse extends ListOf(SubmissionResponse) {}

/** A text, a number, a truth or a list, as the field is. */
const anything = {
  required: false,
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
    { type: 'array', items: { type: 'string' } },
  ],
};

export class DifferenceResponse {
  subject: 'field' | 'material';
  key: string;
  title: BilingualText;
  /** What stood in the field; null where nothing did. */
  @ApiProperty(anything) before?: unknown;
  @ApiProperty(anything) after?: unknown;
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
