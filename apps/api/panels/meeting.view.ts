import { sittingAt, type AgendaItem, type MeetingWithItems, type Seat } from '#applications';
import { lateSince, type ApplicationState, type Sitting, type Task } from '#applications/lifecycle';
import type { Bilingual } from '#kernel';
import { withNames, type PersonOf } from '../applications/parts/people.view.js';
import type { ApplicationSummaryResponse } from '../applications/parts/lists.dto.js';
import {
  MeetingRecord,
  MeetingSummaryResponse,
  type ItemResponse,
  type MeetingResponse,
  type SeatMemberResponse,
  type SeatResponse,
  type VoteResponse,
} from './meeting.dto.js';

/** All that a meeting's page shows, read before it is drawn. */
export interface ShownMeeting extends MeetingWithItems {
  seats: Seat[];
  quorum: number;
  people: ReadonlyMap<string, SeatMemberResponse[]>;
  summaries: ApplicationSummaryResponse[];
  deskTitle: (key: string) => Bilingual;
  person: PersonOf;
}

export function meetingView(shown: ShownMeeting): MeetingResponse {
  const { meeting, items, acts, seats, quorum, person } = shown;
  return {
    ...MeetingSummaryResponse.from(meeting),
    ...MeetingRecord.from(meeting),
    acts,
    quorum,
    calledBy: person(meeting.createdBy),
    minutesBy: person(meeting.minutesBy),
    seats: seats.map((seat) => seatView(seat, shown)),
    items: items.map((item, place) => itemView(item, place, shown)),
  };
}

function seatView({ desk, isChair, veto = null }: Seat, shown: ShownMeeting): SeatResponse {
  const { meeting, people, deskTitle, person } = shown;
  const { as: presence, by } = meeting.attendance?.find((one) => one.desk === desk) ?? { as: null, by: null };
  return {
    desk,
    title: deskTitle(desk),
    chair: isChair,
    veto,
    presence,
    people: people.get(desk) ?? [],
    presentPerson: person(by),
  };
}

function itemView({ application, note }: AgendaItem, place: number, shown: ShownMeeting): ItemResponse {
  const { state } = application;
  const sitting = sittingAt(shown.meeting.id, application);
  return {
    position: place + 1,
    note,
    reasons: state.panel?.reasons ?? [],
    application: shown.summaries[place] as ApplicationSummaryResponse,
    ...(sitting ? sittingView(sitting, state, shown) : unlisted),
  };
}

const running = { end: null, endReason: null, result: null };
const unlisted = { ...running, papers: null, latePapers: [], votes: [], recusals: [] };

function sittingView(sitting: Sitting, state: ApplicationState, shown: ShownMeeting) {
  const { papers, votes, end } = sitting;
  const recusals = end ? sitting.recusals : state.recusals;
  return {
    papers,
    latePapers: papers ? lateSince(state, papers, end?.on) : [],
    votes: state.tasks.filter(({ id }) => votes.includes(id)).map((task) => voteView(task, shown)),
    recusals: recusals.map(({ by, ...recusal }) => ({ ...recusal, by: shown.person(by) })),
    ...(end ? { end: end.how, endReason: end.reason, result: end.result } : running),
  };
}

function voteView({ desk, outcome }: Task, { deskTitle, person }: ShownMeeting): VoteResponse {
  const title = deskTitle(desk);
  if (!outcome) return { desk, title, ...uncast };
  const { choice, veto, seated, at, by, onBehalfOf } = withNames(outcome, person);
  return { desk, title, choice, veto, seated, at, by, onBehalfOf, opinion: written(outcome.opinion, outcome.reasons) };
}

/** A refusal may give its reasons apart from the opinion, or instead of it. */
const written = (...texts: (string | null)[]): string => texts.filter((text) => text?.trim()).join('\n');

const uncast = { choice: null, veto: false, opinion: null, by: null, onBehalfOf: null, seated: null, at: null };

/** Everybody who is named on the page. */
export const peopleIn = ({ meeting, items }: MeetingWithItems): (string | null)[] =>
  [
    meeting.createdBy,
    meeting.minutesBy,
    ...(meeting.attendance ?? []).map(({ by }) => by),
    ...items.flatMap(({ application: { state } }) => [
      ...state.recusals.map(({ by }) => by),
      ...state.tasks.flatMap(({ kind, outcome }) => (kind === 'vote' ? [outcome?.by, outcome?.onBehalfOf] : [])),
    ]),
  ].map((id) => id ?? null);
