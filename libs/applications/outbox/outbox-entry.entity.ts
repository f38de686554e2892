import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type OutboxTopic = 'event' | 'timer' | 'recalculation' | 'meeting';

/** A job to be queued: an event, a timer, a recalculation or a closed meeting. Removed once a queue has it. */
@Entity('outbox')
export class OutboxEntry {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    primaryKeyConstraintName: 'outbox_pk',
    generatedIdentity: 'ALWAYS',
  })
  id: string;

  @Column('varchar', { length: 16 })
  topic: OutboxTopic;

  /** The job's id: a repeat is the same job. */
  @Column('varchar', { length: 120 })
  key: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @Column('timestamptz', { nullable: true })
  notBefore: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
