import type { Day } from '#kernel';

/** 容缺材料: promised at acceptance, due later. */
export interface Paper {
  material: string;
  dueOn: Day;
  providedOn: Day | null;
}

/** A change after acceptance: a corrected submission (`key` = round) or a promised paper (`key` = material). */
export interface DossierChange {
  /** Number of the event. */
  seq: number;
  what: 'handed_in' | 'paper_provided';
  /** The round that was handed in, or the material. */
  key: string;
  on: Day;
}
