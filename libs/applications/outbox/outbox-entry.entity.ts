import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type OutboxTopic = 'event' | 'timer' | 'recalculation' | 'meeting';

/** What a change leaves to be told: an event, a timer, limits to count again, or a meeting that is over. Removed once a queue has it. */
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
