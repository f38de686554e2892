import { ApiProperty } from '@nestjs/swagger';
import type { PersonalRecords, PersonalData } from '#personal-data';
import { BilingualText } from '../http/fields/bilingual.dto.js';

/** 一类个人信息. */
export class KeptOfPersonResponse implements PersonalRecords {
  /** What it is called in docs/personal-data.md. */
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  /** What it is kept for. */
  @ApiProperty({ type: BilingualText })
  purpose: BilingualText;

  /** 法律依据. */
  @ApiProperty({ type: [BilingualText] })
  bases: BilingualText[];

  /** How long, and what happens then. */
  @ApiProperty({ type: BilingualText })
  term: BilingualText;

  /** Kept and told to nobody, since it opens something or says what belongs to others. */
  secrets: string[];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  items: Record<string, unknown>[];
}

export class PersonalDataResponse implements PersonalData {
  @ApiProperty({ format: 'date-time' })
  at: string;

  /** What the person may ask for. */
  @ApiProperty({ type: [BilingualText] })
  rights: BilingualText[];

  kept: KeptOfPersonResponse[];
}
