import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Attendance } from '../../lifecycle/index.js';
import type { MeetingState } from '../../meeting/index.js';

/** 联审会会议: time, place, attendance and minutes. Results are in the records of the applications. */
@Entity('panel_meeting')
@Index('panel_meeting_number', ['zoneId', 'year', 'serial'], { unique: true })
@Index('panel_meeting_newest', ['zoneId', 'heldAt', 'id'])
@Check('panel_meeting_closed_with_minutes', `state <> 'closed' OR minutes IS NOT NULL`)
export class PanelMeeting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'panel_meeting_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('int')
  year: number;

  /** The how-manieth meeting of the year. */
  @Column('int')
  serial: number;

  @Column('timestamptz')
  heldAt: Date;

  @Column('varchar', { length: 200 })
  place: string;

  @Column('varchar', { length: 16 })
  state: MeetingState;

  /** Recorded at the opening. */
  @Column('jsonb', { nullable: true })
  attendance: Attendance[] | null;

  /** 会议纪要: general part; notes on applications are in the items. */
  @Column('text', { nullable: true })
  minutes: string | null;

  /** Why it was cancelled. */
  @Column('varchar', { length: 2000, nullable: true })
  reason: string | null;

  /** Account ids of who called it, wrote the minutes and ended it. */
  @Column('varchar', { length: 64 })
  createdBy: string;

  @Column('varchar', { length: 64, nullable: true })
  minutesBy: string | null;

  @Column('varchar', { length: 64, nullable: true })
  endedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  papersFixedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Counts the changes of the meeting; the ETag. Votes do not count. */
  @Column('int')
  version: number;
}
