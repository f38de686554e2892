import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';

/** 对时发现: an application whose stored next moment was not what its state says, and has been set right. */
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

  /** What stood there; null = nothing was to be asked. */
  @Column('timestamptz', { nullable: true })
  stored: Date | null;

  /** What the state says. */
  @Column('timestamptz', { nullable: true })
  computed: Date | null;
}
