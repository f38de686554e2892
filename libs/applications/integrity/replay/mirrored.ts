import type { Procedure } from '#zones/procedure';
import { cardRows } from '../../rows/card-rows.js';
import { conditionRows } from '../../rows/condition-rows.js';
import { hasRunningLimit, type ApplicationEvent, type ApplicationState } from '../../lifecycle/index.js';
import { derivedFrom } from '../../rows/derived-columns.js';
import {
  isVerifiable,
  digestOfObjection,
  hashOfContent,
  peopleInForm,
  type Commitments,
} from '../../evidence/commitments.js';
import { taskRows } from '../../rows/task-rows.js';
import type { Row, Stored } from './stored.sql.js';

/** Result of folding the events of an application. */
export interface Replayed {
  procedure: Procedure;
  state: ApplicationState;
  events: ApplicationEvent[];
  nextDueAt: Date | null;
  numberPrefix: string;
  /** Newest revision of the zone's calendar. */
  calendarRevision: number;
}

type Mirror = (stored: Stored, replayed: Replayed) => { stored: Row[]; derived: Row[]; key: string };

/** 随事件写入的各表: stored rows of each table, and the rows that the events give. */
export const mirrors = {
  application: ({ application }, replayed) => ({
    key: 'id',
    stored: [application],
    derived: [{ id: application.id, ...columnsOf(application, replayed) }],
  }),
  task: ({ id, task }, { procedure, state }) => ({
    key: 'id',
    stored: task,
    derived: taskRows(id, [procedure, state]),
  }),
  card: ({ id, card }, { state }) => ({
    key: 'id',
    stored: card,
    derived: cardRows(state).map((row) => ({ ...row, zoneId: state.zoneId, applicationId: id })),
  }),
  condition: ({ id, condition }, { state }) => ({ key: 'id', stored: condition, derived: conditionRows(id, state) }),
  submission: ({ submission }, { events, procedure }) => ({
    key: 'round',
    stored: submission.map(({ round, contentHash, ...content }) => ({
      round,
      contentHash,
      content: hashOfContent(content) ?? contentWithoutCommitment(content, procedure, contentHash),
    })),
    derived: submissionsIn(events).map(({ round, contentHash }) => ({ round, contentHash, content: contentHash })),
  }),
  objection: ({ objection }, { events }) => ({
    key: 'id',
    stored: objection
      .filter(({ commitment }) => isVerifiable(commitment))
      .map((row) => ({ id: row.id, digest: digestOfObjection(row) })),
    derived: objectionsIn(events).filter(({ id }) =>
      objection.some((row) => row.id === id && isVerifiable(row.commitment)),
    ),
  }),
  agenda: ({ agenda }, { state }) => {
    const derived = agendaOf(state);
    const isOn = (meetingId: string) => derived.some((row) => row.meetingId === meetingId);
    return { key: 'meetingId', stored: agenda.filter((row) => !row.cancelled || isOn(row.meetingId)), derived };
  },
} satisfies Record<string, Mirror>;

/** Content erased before commitments existed is accepted, if only personal fields are missing. */
function contentWithoutCommitment(
  { commitments }: { commitments: Commitments },
  procedure: Procedure,
  contentHash: string,
): string | null {
  const people = peopleInForm(procedure).flat();
  return Object.keys(commitments).every((key) => people.includes(key)) ? contentHash : null;
}

/** Columns of `application` that follow from its events. */
function columnsOf(stored: Row, replayed: Replayed): Row {
  const { state, nextDueAt, calendarRevision } = replayed;
  const { zoneId, kind, enterpriseId } = state;
  return {
    zoneId,
    kind,
    enterpriseId,
    ...derivedFrom(state),
    number: numberOf(stored, replayed),
    projectName: submissionsIn(replayed.events).at(-1)?.projectName ?? stored.projectName,
    nextDueAt: nextDueAt?.toISOString() ?? null,
    calendarRevision: hasRunningLimit(state) ? upTo(calendarRevision, stored.calendarRevision) : null,
  };
}

/** The serial follows from no event, so only the start of a number is compared. */
function numberOf({ number }: Row, { events, numberPrefix }: Replayed): unknown {
  const first = events.find((event) => event.type === 'submitted');
  if (!first) return null;
  const start = `${numberPrefix}-${first.receivedOn.slice(0, 4)}-`;
  return String(number).startsWith(start) ? number : `${start}…`;
}

const upTo = (revision: number, counted: unknown): number => Math.min(Number(counted ?? revision), revision);

const submissionsIn = (events: readonly ApplicationEvent[]) =>
  events.flatMap((event) => (event.type === 'submitted' || event.type === 'mended' ? [event] : []));

const objectionsIn = (events: readonly ApplicationEvent[]) =>
  events.flatMap((event) => (event.type === 'objected' ? [{ id: event.objectionId, digest: event.digest }] : []));

/** Time and place are compared for pending items only: a cancelled meeting keeps its agenda. */
function agendaOf({ sittings }: ApplicationState) {
  const last = new Map(sittings.map((sitting) => [sitting.meetingId, sitting]));
  return [...last.values()]
    .filter(({ end }) => end?.how !== 'taken_off')
    .map(({ meetingId, year, serial, heldAt, place, end }) => ({
      meetingId,
      year,
      serial,
      ...(end === null ? { heldAt, place } : {}),
    }));
}
