import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application.entity.js';
import type { CaseTaskKind } from '../../lifecycle/index.js';
import type { MessageFacts, MessageKind } from '../../messages/index.js';

/**
 * 消息: a notification of an event. Written once, together with its event, by the statement of a command; never changed.
 */
@Entity('message')
@Index('message_newest', ['addressee', 'at', 'id'])
@Index('message_once', ['applicationId', 'seq', 'addressee'], { unique: true })
export class MessageRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'message_application' })
  application?: Relation<Application>;

  /** Number of its event. */
  @Column('int')
  seq: number;

  @Column('varchar', { length: 32 })
  kind: MessageKind;

  /** As `addressOf` writes it. */
  @Column('varchar', { length: 128 })
  addressee: string;

  /** Desk concerned; null for the applicant. */
  @Column('varchar', { length: 32, nullable: true })
  desk: string | null;

  @Column('varchar', { length: 16, nullable: true })
  taskKind: CaseTaskKind | null;

  @Column('jsonb')
  facts: MessageFacts;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
