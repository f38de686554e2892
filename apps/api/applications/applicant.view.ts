import type { EventType } from '#applications/lifecycle';
import type { CalendarChange } from '#calendar';
import type { Actor } from '#kernel';
import type { ApplicationDto } from './application.dto.js';
import type { EventDto } from './lists.dto.js';
import type { PersonDto } from './people.dto.js';

/** What officials say to one another before they decide (过程性信息): the applicant learns that, not what or who. */
const amongOfficials: readonly string[] = [
  'task_claimed',
  'task_released',
  'task_done',
  'panel_closed',
  'returned',
  'conditions_set',
] satisfies EventType[];

const somebody: PersonDto = { id: '', name: '' };

export const isApplicant = ({ member }: Actor, enterpriseId: string): boolean => member?.enterpriseId === enterpriseId;

/** The event without its words and names; which task it was about stays. */
export function eventForApplicant(event: EventDto): EventDto {
  if (event.type === 'calendar_corrected') return withoutRecorder(event);
  if (!amongOfficials.includes(event.type)) return event;
  const { taskId } = event.data;
  return { ...event, actor: somebody, data: taskId === undefined ? {} : { taskId } };
}

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
    tasks: tasks.map((task) => ({ ...task, claimedBy: null, outcome: null })),
    panel: panel && (decision ? panel : { ...panel, outcome: null, approvals: null, refusals: null }),
    changesSinceReview: [],
    conditions: told,
    flags: { ...flags, hasConditions: told.length > 0 },
  };
}
