import type { ApplicationState } from './state.js';
import { isEnded } from './statuses.js';
import { openTasks } from './situation.js';

/** 轮到谁: who can move the application on. */
export interface Turn {
  who: 'applicant' | 'desk' | 'timer' | 'nobody';
  desks: string[];
}

export function turnOf(state: ApplicationState): Turn {
  const desks = [...new Set(openTasks(state).map(({ desk }) => desk))];
  if (state.status === 'draft' || state.status === 'correcting') return { who: 'applicant', desks: [] };
  if (state.suspension) return { who: 'timer', desks };
  if (desks.length > 0) return { who: 'desk', desks };
  if (!isEnded(state.status)) return { who: 'timer', desks };
  return { who: waitsForApplicant(state) ? 'applicant' : 'nobody', desks };
}

/** After the decision: its delivery is to be confirmed, or a condition is the applicant's to meet. */
function waitsForApplicant({ delivery, conditions }: ApplicationState): boolean {
  if (!delivery) return false;
  return (
    delivery.confirmedOn === null || conditions.some(({ owner, metOn }) => owner === 'applicant' && metOn === null)
  );
}
