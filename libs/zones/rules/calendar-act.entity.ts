import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarAct } from '#calendar';

/** 日历更正: what was recorded about the calendar of a zone. Written once; a database rule refuses any change or removal. */
@Entity('calendar_act')
export class CalendarActRow {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'calendar_act_pk' })
  zoneId: string;

  /** The revision of the zone's rules that it made. */
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
