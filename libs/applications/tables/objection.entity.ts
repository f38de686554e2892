import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';
import type { Commitment } from '../evidence/commitments.js';

/**
 * 公示异议: an objection to a notice. It is personal data, so events have only its digest: it can be erased while the chain
 * stays valid.
 */
@Entity('objection')
@Index('objection_of_application', ['applicationId', 'madeAt', 'id'])
export class Objection {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'objection_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'objection_application' })
  application?: Relation<Application>;

  /** Personal data, as is the contact: empty but for the window that answers and for the auditor. */
  @Column('varchar', { length: 60 })
  name: string;

  @Column('varchar', { length: 120 })
  contact: string;

  @Column('varchar', { length: 2000 })
  reason: string;

  /** To name and contact; null for objections from before commitments existed. */
  @Column('jsonb', { nullable: true })
  commitment: Commitment | null;

  @Column('timestamptz')
  madeAt: Date;
}
