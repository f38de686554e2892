import { actsOn, awaitsStatement, isUnmet, type ApplicationState } from '../state/application-state.js';
import { isEnded } from '../state/statuses.js';
import { isAtTheTable } from './sitting.js';
import { openTasks } from './rule-context.js';

/** 轮到谁: the party that can move the application on. */
export interface Turn {
  /** Who can move the application on. */
  who: 'applicant' | 'desk' | 'timer' | 'nobody';
  /** The desks that have an open task. */
  desks: string[];
}

export function turnOf(state: ApplicationState): Turn {
  const desks = desksAtWork(state);
  if (state.status === 'draft' || state.status === 'correcting') return { who: 'applicant', desks: [] };
  if (state.suspension) return { who: 'timer', desks };
  if (awaitsStatement(state)) return { who: 'applicant', desks };
  if (desks.length > 0) return { who: 'desk', desks };
  return isEnded(state.status) ? turnAfterwards(state) : { who: 'timer', desks };
}

/** Before a meeting of the panel its office has the turn, not the seats. */
function desksAtWork(state: ApplicationState): string[] {
  if (state.status === 'in_panel' && state.panel && !isAtTheTable(state)) return [state.panel.office];
  return [...new Set(openTasks(state).map(({ desk }) => desk))];
}

/** After the decision: delivery is to be confirmed, or a condition to be acted on. */
function turnAfterwards({ status, delivery, conditions }: ApplicationState): Turn {
  if (delivery && delivery.confirmedOn === null) return { who: 'applicant', desks: [] };
  const acting = status === 'approved' ? conditions.filter(isUnmet).map(actsOn) : [];
  if (acting.includes('applicant')) return { who: 'applicant', desks: [] };
  return acting.length > 0 ? { who: 'desk', desks: [...new Set(acting)] } : { who: 'nobody', desks: [] };
}
