import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';

/** 对时发现: a stored due time that did not follow from the state and was repaired. */
@Entity('timer_finding')
@Index('timer_finding_newest', ['foundAt'])
export class TimerFinding {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timer_finding_pk' })
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'timer_finding_application' })
  application?: Relation<Application>;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'timer_finding_pk' })
  foundAt: Date;

  /** Stored value; null = no timer. */
  @Column('timestamptz', { nullable: true })
  stored: Date | null;

  /** Value that follows from the state. */
  @Column('timestamptz', { nullable: true })
  computed: Date | null;
}
