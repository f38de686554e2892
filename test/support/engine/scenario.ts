import { chinaCalendar, type Calendar } from '#calendar';
import type { Actor } from '#kernel';
import {
  availableCommands,
  decide,
  evolve,
  fold,
  isAtTheTable,
  seatDesks,
  timersOf,
  type ApplicationEvent,
  type ApplicationState,
  type Attendance,
  type Command,
  type CommandOf,
  type MeetingReference,
  type Task,
} from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { deputyOf, enterpriseId, lin, servingAt, theClock } from './actors.js';
import { aSubmission } from './submissions.js';

/** A meeting of the panel in an hour. */
export const aMeeting = (now: Date, difference: Partial<MeetingReference> = {}): MeetingReference => ({
  meetingId: 'meeting-1',
  year: 2026,
  serial: 1,
  place: '综合办公区三层会议室',
  heldAt: new Date(now.getTime() + 3_600_000).toISOString(),
  ...difference,
});

/** A vote with all that a vote needs; a test states only its difference. */
export const aVote = (taskId: string, outcome: CommandOf<'vote'>['outcome'] = 'approve', said: object = {}) =>
  ({ type: 'vote', taskId, outcome, opinion: '见会议纪要', noConflict: true, ...said }) satisfies CommandOf<'vote'>;

/** An application in memory: commands go in, events pile up. Nothing is stored. */
export class Scenario {
  events: ApplicationEvent[];
  state: ApplicationState;
  calendar: Calendar = chinaCalendar;
  readonly office = servingAt('chair');
  private serial = 0;

  /** The version it began with. */
  readonly firstProcedure: Procedure;

  constructor(
    public procedure: Procedure,
    public now = new Date('2026-03-02T09:00:00+08:00'),
  ) {
    const { zone: zoneId, kind, version: procedureVersion } = procedure;
    this.events = [{ type: 'drafted', zoneId, kind, procedureVersion, enterpriseId, projectId: null, baseline: null }];
    this.state = fold(this.events);
    this.firstProcedure = procedure;
  }

  inputFor(actor: Actor) {
    return { now: this.now, actor, calendar: this.calendar, newId: () => `id-${(this.serial += 1)}` };
  }

  does(actor: Actor, command: Command): this {
    const events = decide(this.procedure, this.state, command, this.inputFor(actor));
    this.events = [...this.events, ...events];
    this.state = events.reduce(evolve, this.state);
    if (command.type === 'adoptVersion') this.procedure = command.target;
    return this;
  }

  canDo(actor: Actor) {
    return availableCommands(this.procedure, this.state, this.inputFor(actor));
  }

  /** Calendar days pass; every timer that falls due asks. */
  passes(days: number): this {
    this.now = new Date(this.now.getTime() + days * 86_400_000);
    return this.timersAsk();
  }

  timersAsk(): this {
    const due = () => timersOf(this.procedure, this.state, this.calendar).find(({ at }) => at <= this.now);
    for (let timer = due(); timer; timer = due()) this.does(theClock, timer.command);
    return this;
  }

  task(key: string): Task {
    const found = this.state.tasks.findLast((task) => task.key === key);
    if (!found) throw new Error(`No task ${key}; there are ${this.state.tasks.map((task) => task.key).join(', ')}`);
    return found;
  }

  checklistOf(key: string): Record<string, boolean> {
    const lines = this.procedure.tasks.find((task) => task.key === key)?.checklist ?? [];
    return Object.fromEntries(lines.map((line) => [line.key, true]));
  }

  submitted(facts: Record<string, unknown> = {}, promised: string[] = []): this {
    return this.does(lin, { type: 'submit', ...aSubmission(this.procedure, facts), promised });
  }

  claims(key: string, actor = servingAt(this.task(key).desk)): this {
    return this.does(actor, { type: 'claim', taskId: this.task(key).id });
  }

  accepted(): this {
    this.claims('completeness');
    return this.does(servingAt('window'), { type: 'accept', checklist: this.checklistOf('completeness') });
  }

  /** Every open opinion consents, except as said. */
  reviewed(said: Record<string, 'consent' | 'object'> = {}): this {
    for (const { key, id, desk } of this.openOf('opinion')) {
      const outcome = said[key] ?? 'consent';
      this.claims(key).does(servingAt(desk), {
        type: 'opine',
        taskId: id,
        outcome,
        checklist: this.checklistOf(key),
        reasons: '供水容量不足',
      });
    }
    return this;
  }

  /** Puts it before the panel: on an agenda, the papers fixed, the meeting opened. Every seat is there, except as said. */
  sits(said: Record<string, 'deputy' | 'absent'> = {}): this {
    return this.onAgenda()
      .does(this.office, { type: 'fixPapers' })
      .does(this.office, { type: 'openSitting', attendance: this.attendance(said) });
  }

  onAgenda(): this {
    return this.does(this.office, { type: 'putOnAgenda', meeting: aMeeting(this.now) });
  }

  attendance(said: Record<string, 'deputy' | 'absent'> = {}): Attendance[] {
    return seatDesks(this.procedure).map((desk) => {
      const as = said[desk] ?? 'member';
      const who = as === 'deputy' ? deputyOf(desk) : servingAt(desk);
      return { desk, as, by: as === 'absent' ? null : who.id };
    });
  }

  /** Before the panel if it is not there yet; then every open seat approves, except as said. */
  voted(said: Record<string, 'approve' | 'refuse' | 'abstain'> = {}): this {
    if (this.state.status === 'in_panel' && !isAtTheTable(this.state)) this.sits();
    for (const { key, id, desk } of this.openOf('vote')) {
      this.claims(key).does(servingAt(desk), aVote(id, said[key]));
    }
    return this;
  }

  signed(outcome: 'approve' | 'refuse' = 'approve', keys?: string[]): this {
    for (const { key, id, desk } of this.openOf('signature').filter((task) => keys?.includes(task.key) ?? true)) {
      this.claims(key).does(servingAt(desk), {
        type: 'sign',
        taskId: id,
        outcome,
        checklist: this.checklistOf(key),
        reasons: '不符合准入条件',
        remedies: '可依法申请行政复议或提起行政诉讼',
      });
    }
    return this;
  }

  openOf(kind: Task['kind']): Task[] {
    return this.state.tasks.filter((task) => task.kind === kind && task.state === 'open');
  }
}
