import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import { Project } from '#projects';
import type { ProcedureKind } from '#zones/procedure';
import { sqlList } from '#kernel';
import {
  grantedStatuses,
  underWay,
  unfinishedStatuses,
  type ApplicationState,
  type Status,
} from '../lifecycle/index.js';

/** What stands in the form: field key → value; amounts are decimal strings. */
export type Form = Record<string, unknown>;

/** The list says what an application is about: what its form says, or what its project is called. */
export const nameIn = ({ projectNameZh }: Form, { projectName }: Pick<Application, 'projectName'>): string =>
  typeof projectNameZh === 'string' ? projectNameZh : projectName;

const running = sqlList(underWay);
const oneEntryAtATime = `kind = 'entry'
  AND status IN ${running}`;

/** A draft counts: it was begun from what stands approved, which another one would change. */
const oneOfAKindAtATime = `kind <> 'entry'
  AND status IN ${sqlList(unfinishedStatuses)}`;

/**
 * 申请: one request about one project. `state` is the fold of its events; the columns beside it are read off the state
 * so that lists can be asked for. Only the command's one statement and the saving of a draft write it; `nextDueAt`
 * also the clock.
 */
@Entity('application')
@Index('application_number', ['zoneId', 'number'], { unique: true })
@Index('application_of_enterprise', ['enterpriseId', 'updatedAt', 'id'])
@Index('application_of_project', ['projectId'])
@Index('application_one_entry_at_a_time', ['projectId'], { unique: true, where: oneEntryAtATime })
@Index('application_one_of_a_kind_at_a_time', ['projectId', 'kind'], { unique: true, where: oneOfAKindAtATime })
@Index('application_newest', ['zoneId', 'updatedAt', 'id'], { where: `"status" <> 'draft'` })
@Index('application_in_notice', ['zoneId', 'id'], { where: `"status" = 'in_notice'` })
@Index('application_granted', ['zoneId', 'id'], { where: `"status" IN ${sqlList(grantedStatuses)}` })
@Index('application_in_panel', ['zoneId', 'id'], { where: `"status" = 'in_panel'` })
@Index('application_due', ['nextDueAt'], { where: 'next_due_at IS NOT NULL' })
@Index('application_enforced', ['zoneId', 'enforcedDueOn'], { where: 'enforced_due_on IS NOT NULL' })
@Index('application_running', ['zoneId', 'kind', 'procedureVersion', 'id'], { where: `"status" IN ${running}` })
@Index('application_calendar_revision', ['zoneId', 'calendarRevision', 'id'], {
  where: 'calendar_revision IS NOT NULL',
})
export class Application {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  /** 申请编号, given with the first receipt: ZGC-2026-000123. */
  @Column('varchar', { length: 24, nullable: true })
  number: string | null;

  @Column('varchar', { length: 16 })
  kind: ProcedureKind;

  @Column('int')
  procedureVersion: number;

  @Column('uuid')
  enterpriseId: string;

  @ManyToOne(() => Enterprise, { nullable: false })
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'application_enterprise' })
  enterprise?: Relation<Enterprise>;

  /** Null until the first submission of an enterprise that came by itself. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'application_project' })
  project?: Relation<Project>;

  @Column('varchar', { length: 200, default: '' })
  projectName: string;

  @Column('varchar', { length: 16 })
  status: Status;

  @Column('varchar', { length: 32, nullable: true })
  lane: string | null;

  /** Every desk that has ever had a task of this application or has to meet a condition of its approval. */
  @Column('varchar', { array: true, length: 32, default: '{}' })
  desks: string[];

  /** The draft, or what is being corrected. What was handed in stands in `submission`. */
  @Column('jsonb')
  form: Form;

  @Column('jsonb')
  state: ApplicationState;

  /** Counts every write; the ETag. */
  @Column('int')
  version: number;

  /** Counts every file added or taken away; no part of the ETag, because the form is edited beside it. */
  @Column('int', { default: 0 })
  filesChanged: number;

  /** When the sweep has to ask the engine again. */
  @Column('timestamptz', { nullable: true })
  nextDueAt: Date | null;

  /** The revision of the calendar by which its running limits were counted; null while none runs. */
  @Column('int', { nullable: true })
  calendarRevision: number | null;

  /** The day that its lamp is about, and the working days of that limit; null where nobody has one to keep. */
  @Column('date', { nullable: true })
  enforcedDueOn: string | null;

  @Column('int', { nullable: true })
  enforcedDays: number | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
