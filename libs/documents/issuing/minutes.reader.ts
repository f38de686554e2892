import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PanelItem, PanelMeeting, RulesService, seatsIn, sittingAt, type AgendaItem } from '#applications';
import type { Condition, Task } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import { EnterprisesService } from '#enterprises';
import { AccountsService } from '#identity';
import { NotFound } from '#kernel';
import type { DraftDocument } from './draft-document.js';
import { composeMinutes, type MinutedItem, type MinutedMeeting } from './minutes/minutes.js';

type Closed = PanelMeeting & { endedAt: Date };

/** Names for account ids and keys. */
interface Names {
  person: (id: string | null | undefined) => string;
  desk: (key: string) => string;
  enterprise: (id: string) => { nameZh: string; uscc: string };
}

/** Reads the facts of the minutes of a closed meeting, which no longer change. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly enterprises: EnterprisesService,
    private readonly accounts: AccountsService,
  ) {}

  /** Null until the meeting is closed. */
  async read(meetingId: string): Promise<DraftDocument | null> {
    const meeting = await this.db.manager.findOneBy(PanelMeeting, { id: meetingId });
    if (!meeting) throw new NotFound('meeting');
    if (!isClosed(meeting)) return null;
    const { zone } = this.rules.packOf(meeting);
    const composed = composeMinutes(await this.minuted(meeting), zone);
    const { zoneId, endedAt: at } = meeting;
    return { ...composed, zoneId, applicationId: null, meetingId, at, prefix: zone.documentPrefix };
  }

  private async minuted(meeting: Closed): Promise<MinutedMeeting> {
    const items = await this.itemsOf(meeting);
    const names = await this.names(meeting, items);
    const seats = seatsIn(items.map(({ application }) => this.rules.procedureOf(application)));
    const presenceAt = (desk: string) => meeting.attendance?.find((one) => one.desk === desk);
    return {
      year: meeting.year,
      serial: meeting.serial,
      place: meeting.place,
      text: meeting.minutes ?? '',
      heldAt: meeting.heldAt,
      openedAt: meeting.openedAt,
      endedAt: meeting.endedAt,
      calledBy: names.person(meeting.createdBy),
      minutesBy: names.person(meeting.minutesBy),
      issuedOn: dayOf(meeting.endedAt),
      seats: seats.map(({ desk }) => ({
        title: names.desk(desk),
        presence: presenceAt(desk)?.as ?? 'absent',
        person: names.person(presenceAt(desk)?.by),
      })),
      items: items.map((item) => itemOf(item, names)),
    };
  }

  private itemsOf({ id: meetingId }: PanelMeeting): Promise<AgendaItem[]> {
    const find = { where: { meetingId }, relations: { application: true }, order: { position: 'ASC' } } as const;
    return this.db.manager.find(PanelItem, find) as Promise<AgendaItem[]>;
  }

  private async names(meeting: PanelMeeting, items: AgendaItem[]): Promise<Names> {
    const [people, enterprises] = await Promise.all([
      this.accounts.namesOf(peopleIn(meeting, items)),
      this.enterprises.summariesOf(items.map(({ application }) => application.enterpriseId)),
    ]);
    const { desks } = this.rules.packOf(meeting).zone;
    return {
      person: (id) => (id ? (people.get(id) ?? id) : ''),
      desk: (key) => desks.find((desk) => desk.key === key)?.title.zh ?? key,
      enterprise: (id) => enterprises.get(id) ?? { nameZh: '', uscc: '' },
    };
  }
}

const isClosed = (meeting: PanelMeeting): meeting is Closed => meeting.state === 'closed' && meeting.endedAt !== null;

const votesOf = ({ application: { state }, meetingId, application }: AgendaItem): Task[] => {
  const votes = sittingAt(meetingId, application)?.votes ?? [];
  return state.tasks.filter(({ id }) => votes.includes(id));
};

function peopleIn({ createdBy, minutesBy, attendance }: PanelMeeting, items: AgendaItem[]): string[] {
  const ids = [
    createdBy,
    minutesBy,
    ...(attendance ?? []).map(({ by }) => by),
    ...items.flatMap((item) => votesOf(item).flatMap(({ outcome }) => [outcome?.by, outcome?.onBehalfOf])),
    ...items.flatMap((item) => sittingAt(item.meetingId, item.application)?.recusals.map(({ by }) => by) ?? []),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

const unheard = { recusals: [], papers: null, end: null };

function itemOf(item: AgendaItem, names: Names): MinutedItem {
  const { application, note, meetingId } = item;
  const { recusals, papers, end } = sittingAt(meetingId, application) ?? unheard;
  return {
    number: application.number ?? '',
    project: application.projectName,
    note,
    papers,
    end,
    enterprise: names.enterprise(application.enterpriseId),
    votes: votesOf(item).map((task) => ({ ...voteOf(task, names), conditions: conditionsOf(item, task) })),
    recusals: recusals.map(({ desk, by, reason }) => ({ seat: names.desk(desk), person: names.person(by), reason })),
  };
}

/** A seat's conditions are those of its last vote: they replace what it demanded before. */
function conditionsOf({ application: { state } }: AgendaItem, { id, desk, outcome }: Task): Condition[] {
  const last = state.tasks.findLast((task) => task.desk === desk && task.outcome !== null);
  return outcome && last?.id === id ? state.conditions.filter(({ setBy }) => setBy === desk) : [];
}

const uncast = { person: '', away: '', choice: null, veto: false, words: '' };

function voteOf({ desk, outcome }: Task, names: Names): Omit<MinutedItem['votes'][number], 'conditions'> {
  const seat = names.desk(desk);
  if (!outcome) return { seat, ...uncast };
  const { by, onBehalfOf, choice, veto, opinion, reasons } = outcome;
  const words = [opinion, reasons].filter((text) => text?.trim()).join('；');
  return { seat, person: names.person(by), away: names.person(onBehalfOf), choice, veto, words };
}
