/** 容缺材料: promised at acceptance, due later. */
export interface Paper {
  material: string;
  dueOn: string;
  providedOn: string | null;
}

/** A change after acceptance: a corrected submission (`key` = round) or a promised paper (`key` = material). */
export interface DossierChange {
  /** Number of the event. */
  seq: number;
  what: 'handed_in' | 'paper_provided';
  key: string;
  on: string;
}
