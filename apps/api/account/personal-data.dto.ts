import { ApiProperty } from '@nestjs/swagger';
import type { KeptOfPerson, PersonalData } from '#personal-data';
import { BilingualDto } from '../http/bilingual.dto.js';

/** 一类个人信息. */
export class KeptOfPersonDto implements KeptOfPerson {
  /** What it is called in docs/personal-data.md. */
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  /** What it is kept for. */
  @ApiProperty({ type: BilingualDto })
  purpose: BilingualDto;

  /** 法律依据. */
  @ApiProperty({ type: [BilingualDto] })
  bases: BilingualDto[];

  /** How long, and what happens then. */
  @ApiProperty({ type: BilingualDto })
  term: BilingualDto;

  /** Kept and told to nobody, since it opens something or says what belongs to others. */
  secrets: string[];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  items: Record<string, unknown>[];
}

export class PersonalDataDto implements PersonalData {
  @ApiProperty({ format: 'date-time' })
  at: string;

  /** What the person may ask for. */
  @ApiProperty({ type: [BilingualDto] })
  rights: BilingualDto[];

  kept: KeptOfPersonDto[];
}
