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

/** Form: field key → value; amounts are decimal strings. */
export type Form = Record<string, unknown>;

/** Project name for lists: of the form, or of the project. */
export const nameIn = ({ projectNameZh }: Form, { projectName }: Pick<Application, 'projectName'>): string =>
  typeof projectNameZh === 'string' ? projectNameZh : projectName;

const running = sqlList(underWay);
const oneEntryAtATime = `kind = 'entry'
  AND status IN ${running}`;

/** Drafts count: they began with the approved content, which another application would change. */
const oneOfAKindAtATime = `kind <> 'entry'
  AND status IN ${sqlList(unfinishedStatuses)}`;

/**
 * 申请: one request about one project. `state` is the fold of its events; other columns repeat parts of it for lists. Only the
 * statement of a command and the saving of a draft write it; the clock writes `nextDueAt`.
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

  /** 申请编号, given with the first receipt @example ZGC-2026-000123 */
  @Column('varchar', { length: 24, nullable: true })
  number: string | null;

  @Column('varchar', { length: 16 })
  kind: ProcedureKind;

  /** The version it began with and keeps. */
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

  /** Desks that ever had a task of this application or own a condition of its approval. */
  @Column('varchar', { array: true, length: 32, default: '{}' })
  desks: string[];

  /** Current draft or correction. What was submitted is in `submission`. */
  @Column('jsonb')
  form: Form;

  @Column('jsonb')
  state: ApplicationState;

  /** Counts every write; the ETag. */
  @Column('int')
  version: number;

  /** Counts every file added or removed; no part of the ETag, since the form is edited meanwhile. */
  @Column('int', { default: 0 })
  filesChanged: number;

  /** Time of the next timer. */
  @Column('timestamptz', { nullable: true })
  nextDueAt: Date | null;

  /** Calendar revision of its running limits; null while none runs. */
  @Column('int', { nullable: true })
  calendarRevision: number | null;

  /** Last day and working days of the limit that its lamp watches; null without one. */
  @Column('date', { nullable: true })
  enforcedDueOn: string | null;

  @Column('int', { nullable: true })
  enforcedDays: number | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
