import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';
import type { Commitment } from '../evidence/commitments.js';

/**
 * 公示异议: who objects and why. Personal data, so it stands apart from the events, which hold only its digest: it can
 * be erased and the chain of events still holds.
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

  @Column('varchar', { length: 60 })
  name: string;

  /** Telephone, e-mail or address: how the objector is told what was decided. */
  @Column('varchar', { length: 120 })
  contact: string;

  @Column('varchar', { length: 2000 })
  reason: string;

  /** Of name and contact; null where it was made before there were commitments. */
  @Column('jsonb', { nullable: true })
  commitment: Commitment | null;

  @Column('timestamptz')
  madeAt: Date;
}
