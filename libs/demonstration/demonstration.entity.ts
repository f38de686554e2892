import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** 演示: marks a database that Ruqu itself filled with illustrative data. One row at most; none in production. */
@Entity('demonstration')
@Check('demonstration_only_one', 'id = 1')
export class Demonstration {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'demonstration_pk' })
  id: number;

  /** When its illustrative applications were loaded; null where people were at work before there were any. */
  @Column('timestamptz', { nullable: true })
  loadedAt: Date | null;

  /** Milliseconds by which the demonstration's clock is ahead. */
  @Column('bigint', { default: 0, transformer: { from: Number, to: (ahead: number) => ahead } })
  ahead: number;
}
