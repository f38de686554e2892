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
  return { who: isEnded(state.status) ? 'nobody' : 'timer', desks };
}
