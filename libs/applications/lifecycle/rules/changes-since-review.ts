import { currentRound } from './rule-context.js';
import type { ApplicationState, DossierChange } from '../state/application-state.js';

/** A change of the dossier that came after a review task was done. */
export interface ChangeSinceReview extends DossierChange {
  /** Keys of the review tasks done before the change. */
  judgedBefore: string[];
}

/** 审核后变化: changes of the dossier after an opinion on it. The signer is shown them. */
export function changesSinceReview(state: ApplicationState): ChangeSinceReview[] {
  const opinions = currentRound(state, 'opinion').filter((task) => task.state === 'done');
  return state.changes
    .map((change) => ({ ...change, judgedBefore: keysDoneBefore(opinions, change.seq) }))
    .filter(({ judgedBefore }) => judgedBefore.length > 0);
}

const keysDoneBefore = (opinions: ApplicationState['tasks'], seq: number): string[] =>
  opinions.flatMap(({ key, doneSeq }) => (doneSeq !== undefined && doneSeq < seq ? [key] : []));
