import { Injectable } from '@nestjs/common';
import { fieldErrorsOf, InvalidContent, NotFound } from '#kernel';
import { StaffService } from '#identity';
import { ApplicationsService } from '../commands/applications.service.js';
import { attendanceOf, type Present } from './attendance.js';
import type { Command, MeetingReference } from '../lifecycle/index.js';
import {
  isPending,
  MeetingStore,
  type LockedMeeting,
  type AgendaItem,
  type MeetingReceipt,
  type MeetingRequest,
} from './meeting-store.js';
import { mustBeAhead, type Schedule } from './meetings.service.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { PanelItem } from '../tables/panel/panel-item.entity.js';
import type { PanelMeeting } from '../tables/panel/panel-meeting.entity.js';
import { seatsIn } from './panel.policy.js';
import { RulesService } from '../commands/rules.service.js';

export interface Minutes {
  text: string;
  notes: { applicationId: string; text: string }[];
}

/** Acts of the panel's office on a meeting. Applications change only through their own commands. */
@Injectable()
export class MeetingActsService {
  constructor(
    private readonly store: MeetingStore,
    private readonly applications: ApplicationsService,
    private readonly staff: StaffService,
    private readonly rules: RulesService,
  ) {}

  /** 改期: each application on the agenda gets the new time. */
  reschedule(request: MeetingRequest, { heldAt, place }: Schedule): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'reschedule' }, async (locked) => {
      mustBeAhead(heldAt, locked.now);
      const meeting = referenceOf({ ...locked.meeting, heldAt, place });
      await this.eachPending(locked, { type: 'takeOffAgenda', moved: true });
      await this.eachPending(locked, { type: 'putOnAgenda', meeting });
      return { heldAt, place };
    });
  }

  /** 列入议程, at the end of it. */
  putOnAgenda(request: MeetingRequest, applicationId: string): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'putOnAgenda', also: applicationId }, async (locked) => {
      await this.perform(locked, applicationId, { type: 'putOnAgenda', meeting: referenceOf(locked.meeting) });
      const position = Math.max(0, ...locked.items.map((item) => item.position)) + 1;
      await locked.tx.insert(PanelItem, { meetingId: locked.meeting.id, applicationId, position, note: null });
    });
  }

  takeOffAgenda(request: MeetingRequest, applicationId: string): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'takeOffAgenda' }, async (locked) => {
      itemIn(locked, applicationId);
      await this.perform(locked, applicationId, { type: 'takeOffAgenda' });
      await locked.tx.delete(PanelItem, { meetingId: locked.meeting.id, applicationId });
    });
  }

  /** The whole agenda, in its new order. */
  order(request: MeetingRequest, applications: string[]): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'order' }, async ({ tx, meeting, items }) => {
      mustBeThese(
        applications,
        items.map(({ applicationId }) => applicationId),
      );
      for (const [place, applicationId] of applications.entries()) {
        await tx.update(PanelItem, { meetingId: meeting.id, applicationId }, { position: place + 1 });
      }
    });
  }

  /** 材料锁定, of everything on the agenda. */
  fixPapers(request: MeetingRequest): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'fixPapers' }, async (locked) => {
      await this.eachPending(locked, { type: 'fixPapers' });
      return { papersFixedAt: locked.now };
    });
  }

  /** 开会, with the attendance. */
  open(request: MeetingRequest, present: Present[]): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'open' }, async (locked) => {
      const attendance = await this.attendance(locked, present);
      await this.eachPending(locked, { type: 'openSitting', attendance });
      return { attendance, openedAt: locked.now };
    });
  }

  /** 缓议: the application waits for another agenda. */
  adjourn(request: MeetingRequest, applicationId: string, reason: string): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'adjourn' }, async (locked) => {
      itemIn(locked, applicationId);
      await this.perform(locked, applicationId, { type: 'adjourn', reason });
    });
  }

  /** 会议纪要, as often as needed until the meeting is closed. */
  recordMinutes(request: MeetingRequest, { text, notes }: Minutes): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'recordMinutes' }, async (locked) => {
      for (const note of notes) {
        const { applicationId } = itemIn(locked, note.applicationId);
        await locked.tx.update(PanelItem, { meetingId: locked.meeting.id, applicationId }, { note: note.text });
      }
      return { minutes: text, minutesBy: request.actor.id };
    });
  }

  /** 闭会: the meeting becomes immutable, its minutes are issued as a document. */
  close(request: MeetingRequest): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'close' }, async ({ tx, meeting: { id, zoneId }, now }) => {
      const payload = { meetingId: id, zoneId };
      await tx.insert(OutboxEntry, { topic: 'meeting', key: `${id}-closed`, payload, notBefore: null, createdAt: now });
      return { endedAt: now, endedBy: request.actor.id };
    });
  }

  /** 取消会议: each application on the agenda waits for another. */
  cancel(request: MeetingRequest, reason: string): Promise<MeetingReceipt> {
    return this.store.change(request, { act: 'cancel' }, async (locked) => {
      const isFixed = locked.meeting.state === 'papers_fixed';
      await this.eachPending(locked, isFixed ? { type: 'adjourn', reason } : { type: 'takeOffAgenda' });
      return { reason, endedAt: locked.now, endedBy: request.actor.id };
    });
  }

  private async eachPending(locked: LockedMeeting, command: Command): Promise<void> {
    const pending = locked.items.filter(isPending(locked.meeting.id));
    for (const { applicationId } of pending) await this.perform(locked, applicationId, command);
  }

  private async perform({ tx, actor }: LockedMeeting, applicationId: string, command: Command): Promise<void> {
    await this.applications.perform(applicationId, actor, command, { within: tx });
  }

  private async attendance({ items, meeting, actor }: LockedMeeting, present: Present[]) {
    const procedures = items
      .filter(isPending(meeting.id))
      .map(({ application }) => this.rules.procedureOf(application));
    const desks = seatsIn(procedures).map(({ desk }) => desk);
    const staff = await Promise.all(
      desks.map(async (desk) => [desk, await this.staff.at(desk, actor.zoneId)] as const),
    );
    return attendanceOf(present, desks, new Map(staff));
  }
}

const referenceOf = ({ id, year, serial, heldAt, place }: PanelMeeting): MeetingReference => ({
  meetingId: id,
  year,
  serial,
  place,
  heldAt: heldAt.toISOString(),
});

function itemIn({ items }: LockedMeeting, applicationId: string): AgendaItem {
  const item = items.find((one) => one.applicationId === applicationId);
  if (!item) throw new NotFound('item');
  return item;
}

function mustBeThese(given: string[], wanted: string[]): void {
  const isSame = given.length === wanted.length && wanted.every((id) => given.includes(id));
  if (!isSame) throw new InvalidContent([wrong('/applications', 'not_the_agenda', { agenda: wanted.join(', ') })]);
}

const wrong = fieldErrorsOf({
  not_the_agenda: {
    zh: '请将议程上的每件申请各列一次：{agenda}。',
    en: 'Name each application of the agenda once: {agenda}.',
  },
});
