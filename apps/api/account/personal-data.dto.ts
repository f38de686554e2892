import type { Instant } from '#kernel';
import type { PersonalRecords, PersonalData } from '#personal-data';
import { BilingualText } from '../http/fields/bilingual.dto.js';

/** 一类个人信息. */
export class KeptOfPersonResponse implements PersonalRecords {
  /** What it is called in docs/personal-data.md. */
  key: string;
  title: BilingualText;
  /** What it is kept for. */
  purpose: BilingualText;
  /** 法律依据. */
  bases: BilingualText[];
  /** How long, and what happens then. */
  term: BilingualText;
  /** Kept and told to nobody, since it opens something or says what belongs to others. */
  secrets: string[];
  items: Record<string, unknown>[];
}

export class PersonalDataResponse implements PersonalData {
  at: Instant;
  /** What the person may ask for. */
  rights: BilingualText[];
  kept: KeptOfPersonResponse[];
}
