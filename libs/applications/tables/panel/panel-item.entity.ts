import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application.entity.js';
import { PanelMeeting } from './panel-meeting.entity.js';

/** 议题: an application on the agenda of a meeting. */
@Entity('panel_item')
@Index('panel_item_of_application', ['applicationId'])
export class PanelItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'panel_item_pk' })
  meetingId: string;

  @ManyToOne(() => PanelMeeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'panel_item_meeting' })
  meeting?: Relation<PanelMeeting>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'panel_item_pk' })
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'panel_item_application' })
  application?: Relation<Application>;

  @Column('int')
  position: number;

  /** Note in the minutes. */
  @Column('text', { nullable: true })
  note: string | null;
}
