import { workingDaysBetween, type Calendar } from '#calendar';
import { isEnded, turnOf, type ApplicationState } from '../lifecycle/index.js';
import type { Moment } from './moments.js';

/** 由谁办理: the party that had the turn. Desks in parallel are one party; their own days are listed beside it. */
export const parties = ['applicant', 'desks', 'panel', 'approvers', 'timer'] as const;
export type Party = (typeof parties)[number];

export interface PartyDays {
  party: Party;
  workingDays: number;
}

/** Working days in which a desk had an open task. Desks work in parallel, so these overlap. */
export interface DeskDays {
  desk: string;
  workingDays: number;
}

export interface DaysUsed {
  /** Working days since receipt: the sum over the parties. */
  passed: number;
  parties: PartyDays[];
  desks: DeskDays[];
}

const partyInStatus: Partial<Record<ApplicationState['status'], Party>> = {
  in_panel: 'panel',
  in_approval: 'approvers',
};

/** Null once handled: conditions and ratings count as nobody's handling time. What a desk examines is its own. */
export function partyOf(state: ApplicationState): Party | null {
  const { who, desks } = turnOf(state);
  if (who === 'nobody' || isHandled(state)) return null;
  const isAtDesk = who === 'desk' || (who === 'applicant' && desks.length > 0);
  return isAtDesk ? (partyInStatus[state.status] ?? 'desks') : who;
}

/** The application has ended, and any decision has been delivered. */
const isHandled = ({ status, decision, delivery }: ApplicationState): boolean =>
  isEnded(status) && (decision === null || (delivery !== null && delivery.confirmedOn !== null));

interface Stretch {
  state: ApplicationState;
  from: string;
  to: string;
}

/**
 * 各方用时: the working days from receipt until `today`, each counted for the party that had the turn when it began. The
 * first day is not counted (Civil Code art. 201), nor are days of a draft.
 */
export function daysUsed(calendar: Calendar, moments: readonly Moment[], today: string): DaysUsed {
  const byParty = new Map<Party, number>();
  const byDesk = new Map<string, number>();
  for (const { state, from, to } of stretches(moments, today)) {
    const party = partyOf(state);
    const days = workingDaysBetween(calendar, from, to);
    if (party) byParty.set(party, (byParty.get(party) ?? 0) + days);
    for (const desk of desksOf(state, party)) byDesk.set(desk, (byDesk.get(desk) ?? 0) + days);
  }
  return {
    passed: [...byParty.values()].reduce((sum, days) => sum + days, 0),
    parties: parties
      .map((party) => ({ party, workingDays: byParty.get(party) ?? 0 }))
      .filter(({ workingDays }) => workingDays > 0),
    desks: [...byDesk]
      .map(([desk, workingDays]) => ({ desk, workingDays }))
      .filter(({ workingDays }) => workingDays > 0),
  };
}

/** Stopped time counts for no desk, though its task stays open. */
const desksOf = (state: ApplicationState, party: Party | null): string[] =>
  party === 'applicant' || party === 'timer' ? [] : turnOf(state).desks;

function stretches(moments: readonly Moment[], today: string): Stretch[] {
  const ends = moments.filter(({ batch }, place) => moments[place + 1]?.batch !== batch);
  return ends
    .map(({ after, day }, place) => ({ state: after, from: day, to: ends[place + 1]?.day ?? today }))
    .filter(({ state }) => state.receivedOn !== null);
}
