import type { EventType, Task } from '#applications/lifecycle';
import type { CalendarChange } from '#calendar';
import { belongsTo, type Actor } from '#kernel';
import type { ApplicationResponse } from './application.dto.js';
import type { EventResponse } from '../parts/lists.dto.js';
import { panelForApplicant } from '../parts/decision/panel.view.js';
import type { PersonResponse } from '../parts/people.dto.js';

/**
 * What officials say to one another before they decide (过程性信息): the applicant learns that, not what or who. Named are
 * the facts that they do learn: which task it was about, and when the panel meets.
 */
const amongOfficials: Readonly<Record<string, readonly string[]>> = {
  task_claimed: ['taskId'],
  task_released: ['taskId'],
  task_reassigned: ['taskId'],
  countersign_asked: ['taskId'],
  task_done: ['taskId'],
  site_checked: ['taskId'],
  defects_noted: [],
  extension_asked: [],
  extension_declined: [],
  panel_convened: ['on'],
  panel_closed: [],
  put_on_agenda: ['year', 'serial', 'heldAt'],
  taken_off_agenda: [],
  papers_fixed: [],
  sitting_opened: [],
  recused: [],
  adjourned: [],
  returned: [],
  conditions_set: [],
} satisfies Partial<Record<EventType, readonly string[]>>;

/** What the applicant's own people do. Of whatever else happens the applicant is not told who of the officials did it. */
const byApplicant: readonly string[] = [
  'drafted',
  'submitted',
  'mended',
  'corrected',
  'withdrawn',
  'paper_provided',
  'delivery_confirmed',
  'condition_reported',
  'rated',
  'statement_made',
  'objection_answered',
] satisfies EventType[];

const somebody: PersonResponse = { id: '', name: '' };

/** Also where they act for another enterprise at this moment: officials' talk is not for them. */
export const isApplicant = (actor: Actor, enterpriseId: string): boolean => belongsTo(actor, enterpriseId);

/** 亮牌 is between the supervisor and a desk: the applicant does not learn of it at all. */
const aboutCards: readonly string[] = [
  'card_issued',
  'card_acknowledged',
  'card_appealed',
  'card_appeal_decided',
] satisfies EventType[];

export const eventsForApplicant = (events: readonly EventResponse[]): EventResponse[] =>
  events.filter(({ type }) => !aboutCards.includes(type)).map(eventForApplicant);

const unnamed = { actor: somebody, onBehalfOf: null, people: [] };

type Data = EventResponse['data'];

/** What the data of an event says of accounts, taken out. */
const redactions: Partial<Record<string, (data: Data) => Data>> = {
  task_opened: ({ task }) => ({ task: { ...(task as Task), asked: null } }),
  calendar_corrected: ({ changes, ...data }) => ({ ...data, changes: withoutRecorders(changes as CalendarChange[]) }),
  revocation_proposed: (data) => ({ ...data, by: '', onBehalfOf: null }),
};

const withoutRecorders = (changes: CalendarChange[]) => changes.map((change) => ({ ...change, recordedBy: '' }));

/** The event without the words among officials and without their names. */
function eventForApplicant(event: EventResponse): EventResponse {
  const told = factsTold(event);
  const said = without('worked', event.data);
  const data = told ? only(said, told) : (redactions[event.type]?.(said) ?? said);
  return { ...event, ...(isNamed(event) ? {} : unnamed), data };
}

const only = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));

const without = (name: string, data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));

const urgesAs = ({ type, data }: EventResponse, party: string): boolean => type === 'task_urged' && data.by === party;

const factsTold = (event: EventResponse): readonly string[] | undefined =>
  urgesAs(event, 'supervisor') ? ['taskId'] : amongOfficials[event.type];

/** Whoever urges for the enterprise reads their own words again. */
const isNamed = (event: EventResponse): boolean =>
  byApplicant.includes(event.type) || event.actor.id === 'system' || urgesAs(event, 'applicant');

/** Opinions, votes and names stay inside; with the decision come its reasons, the panel's result and the conditions. */
export function dossierForApplicant(dossier: ApplicationResponse): ApplicationResponse {
  const { tasks, panel, conditions, decision, flags } = dossier;
  const told = decision ? conditions : [];
  return {
    ...dossier,
    tasks: tasks.map((task) => ({ ...task, claimedBy: null, claimedFor: null, outcome: null, asked: null })),
    panel: panel && panelForApplicant(panel, decision !== null),
    changesSinceReview: [],
    siteChecks: [],
    notedDefects: [],
    extensionAsked: null,
    conditions: told,
    flags: { ...flags, hasConditions: told.length > 0 },
  };
}
