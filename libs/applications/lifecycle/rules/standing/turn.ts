import { actsOn, awaitsStatement, isUnmet, type ApplicationState } from '../../state/application-state.js';
import { isEnded } from '../../state/statuses.js';
import { isAtTheTable } from '../sitting.js';
import { openTasks } from '../rule-context.js';

/** 轮到谁: the party that can move the application on. */
export interface Turn {
  /** Who can move the application on. */
  who: 'applicant' | 'desk' | 'timer' | 'nobody';
  /** The desks that have an open task. */
  desks: string[];
}

export function turnOf(state: ApplicationState): Turn {
  const desks = desksAtWork(state);
  if (isAtApplicant(state)) return { who: 'applicant', desks: [] };
  if (state.suspension) return { who: 'timer', desks };
  if (awaitsPapers(state)) return { who: 'applicant', desks: [] };
  if (awaitsWords(state)) return { who: 'applicant', desks };
  if (desks.length > 0) return { who: 'desk', desks };
  return isEnded(state.status) ? turnAfterwards(state) : { who: 'timer', desks };
}

const isAtApplicant = ({ status }: ApplicationState): boolean => status === 'draft' || status === 'correcting';

const awaitsWords = (state: ApplicationState): boolean => awaitsStatement(state) || awaitsAnswer(state);

/** 听取意见: the applicant has not spoken to the objection that the window examines meanwhile. */
const awaitsAnswer = (state: ApplicationState): boolean =>
  state.hearing?.heard === false && openTasks(state).some(({ id }) => id === state.hearing?.taskId);

/** 容缺: nothing is signed before all promised papers are in. */
const awaitsPapers = ({ status, papers }: ApplicationState): boolean =>
  status === 'in_approval' && papers.some(({ providedOn }) => providedOn === null);

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
