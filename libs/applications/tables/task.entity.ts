import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { sqlList } from '#kernel';
import { Application } from './application.entity.js';
import { openTaskStates, type CaseTaskKind, type CaseTaskStage, type Outcome, type Task } from '../lifecycle/index.js';

/** 办件 for the queues. Written only by the statement of a command, from the application's state. */
@Entity('task')
@Index('task_queue', ['zoneId', 'desk', 'priority', 'dueOn', 'openedAt', 'id'], { where: `"ready"` })
@Index('task_of_holder', ['holder', 'openedAt', 'id'], { where: `"state" = 'claimed'` })
@Index('task_on_behalf', ['onBehalfOf', 'openedAt', 'id'], {
  where: `"on_behalf_of" IS NOT NULL AND "state" = 'claimed'`,
})
@Index('task_of_application', ['applicationId'])
@Index('task_running', ['zoneId', 'dueOn', 'openedAt', 'id', 'desk', 'state', 'ready', 'holder', 'promised'], {
  where: `"state" IN ${sqlList(openTaskStates)}`,
})
@Index('task_done', ['zoneId', 'desk', 'doneAt', 'id'], { where: `"state" = 'done'` })
export class TaskRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'task_application' })
  application?: Relation<Application>;

  @Column({ type: 'varchar', length: 64, update: false })
  key: string;

  @Column({ type: 'varchar', length: 16, update: false })
  kind: CaseTaskKind;

  @Column({ type: 'varchar', length: 16, update: false })
  stage: CaseTaskStage;

  @Column({ type: 'varchar', length: 32, update: false })
  desk: string;

  @Column('varchar', { length: 16 })
  state: Task['state'];

  /** Open, unclaimed, and its application is where the task can be done. */
  @Column('boolean')
  ready: boolean;

  @Column('varchar', { length: 64, nullable: true })
  holder: string | null;

  /** The person who is away, where the holder claimed it for them. */
  @Column('varchar', { length: 64, nullable: true })
  onBehalfOf: string | null;

  /** Accounts excluded by four eyes or a conflict of interest. */
  @Column('varchar', { array: true, length: 64, default: '{}' })
  excludedPeople: string[];

  @Column('varchar', { length: 32 })
  lane: string;

  /** Place of the lane in the procedure; the first goes first. */
  @Column('int')
  priority: number;

  @Column({ type: 'timestamptz', update: false })
  openedAt: Date;

  /** Promised limit in working days. */
  @Column({ type: 'int', nullable: true, update: false })
  promised: number | null;

  /** Last day of the limit; 9999-12-31, which sorts last, where none runs. */
  @Column('date')
  dueOn: string;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('varchar', { length: 64, nullable: true })
  doneBy: string | null;

  /** The person who is away, where somebody did it for them. */
  @Column('varchar', { length: 64, nullable: true })
  doneFor: string | null;

  @Column('varchar', { length: 16, nullable: true })
  outcome: Outcome | null;

  /** 催办: times, and the last day. */
  @Column('int', { default: 0 })
  urged: number;

  @Column('date', { nullable: true })
  urgedOn: string | null;
}
