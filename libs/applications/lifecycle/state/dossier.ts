/** 容缺材料: promised at acceptance, due later. */
export interface Paper {
  material: string;
  dueOn: string;
  providedOn: string | null;
}

/** What came to the dossier after acceptance: a corrected submission (`key` = round) or a promised paper (its material). */
export interface DossierChange {
  /** Number of the event. */
  seq: number;
  what: 'handed_in' | 'paper_provided';
  key: string;
  on: string;
}
