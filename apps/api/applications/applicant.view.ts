import type { EventType, Task } from '#applications/lifecycle';
import type { CalendarChange } from '#calendar';
import type { Actor } from '#kernel';
import type { ApplicationDto } from './application.dto.js';
import type { EventDto } from './lists.dto.js';
import type { PersonDto } from './people.dto.js';

/** What officials say to one another before they decide (过程性信息): the applicant learns that, not what or who. */
const amongOfficials: readonly string[] = [
  'task_claimed',
  'task_released',
  'task_reassigned',
  'countersign_asked',
  'task_done',
  'site_checked',
  'panel_closed',
  'returned',
  'conditions_set',
] satisfies EventType[];

const somebody: PersonDto = { id: '', name: '' };

export const isApplicant = ({ member }: Actor, enterpriseId: string): boolean => member?.enterpriseId === enterpriseId;

/** The event without its words and names; which task it was about stays. */
export function eventForApplicant(event: EventDto): EventDto {
  if (event.type === 'calendar_corrected') return withoutRecorder(event);
  const { taskId, task } = event.data as { taskId?: string; task?: Task };
  if (task?.asked) return { ...event, ...unnamed, data: { task: { ...task, asked: null } } };
  if (!isAmongOfficials(event)) return event;
  return { ...event, ...unnamed, data: taskId === undefined ? {} : { taskId } };
}

const unnamed = { actor: somebody, onBehalfOf: null, people: [] };

/** Whoever urges for the enterprise reads their own words again. */
const isAmongOfficials = ({ type, data }: EventDto): boolean =>
  amongOfficials.includes(type) || (type === 'task_urged' && data.by === 'supervisor');

/** Which days were corrected and why, without the account that recorded it. */
function withoutRecorder(event: EventDto): EventDto {
  const changes = event.data.changes as CalendarChange[];
  return { ...event, data: { ...event.data, changes: changes.map((change) => ({ ...change, recordedBy: '' })) } };
}

/** Opinions, votes and names stay inside; with the decision come its reasons, the panel's result and the conditions. */
export function dossierForApplicant(dossier: ApplicationDto): ApplicationDto {
  const { tasks, panel, conditions, decision, flags } = dossier;
  const told = decision ? conditions : [];
  return {
    ...dossier,
    tasks: tasks.map((task) => ({ ...task, claimedBy: null, claimedFor: null, outcome: null, asked: null })),
    panel: panel && (decision ? panel : { ...panel, outcome: null, approvals: null, refusals: null }),
    changesSinceReview: [],
    siteChecks: [],
    conditions: told,
    flags: { ...flags, hasConditions: told.length > 0 },
  };
}
