import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 幂等键: the answer to a request, repeated when the same request is sent again. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** The sender: an account id, or `anonymous`. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'idempotency_key_pk' })
  actorId: string;

  @PrimaryColumn('varchar', { length: 80, primaryKeyConstraintName: 'idempotency_key_pk' })
  key: string;

  /** SHA-256 of method, path and body, hex. */
  @Column('varchar', { length: 64 })
  requestHash: string;

  @Column('int')
  status: number;

  @Column('jsonb', { nullable: true })
  body: unknown;

  @Column('timestamptz')
  createdAt: Date;
}
