import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarAct } from '#calendar';

/** 日历更正 of a zone. A database rule refuses changes and removals. */
@Entity('calendar_act')
export class CalendarActRow {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'calendar_act_pk' })
  zoneId: string;

  /** Revision of the zone's rules after it. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'calendar_act_pk' })
  revision: number;

  @Column('varchar', { length: 32 })
  type: CalendarAct['type'];

  @Column('jsonb')
  data: Record<string, unknown>;

  /** Account id. */
  @Column('varchar', { length: 64 })
  recordedBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt: Date;
}
