import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';
import type { EventType } from '../lifecycle/index.js';

/** 事件: an event of an application. The database refuses any change or removal. */
@Entity('application_event')
@Index('application_event_order', ['applicationId', 'seq'], { unique: true })
@Index('application_event_on_behalf', ['onBehalfOf', 'at', 'id'], { where: `"on_behalf_of" IS NOT NULL` })
export class ApplicationEventRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_event_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_event_application' })
  application?: Relation<Application>;

  /** 1, 2, 3 … within the application. */
  @Column('int')
  seq: number;

  @Column('varchar', { length: 32 })
  type: EventType;

  /** Account id, or `system`. */
  @Column('varchar', { length: 64 })
  actorId: string;

  /** Account id of the person who is away, where the actor stood in for them. */
  @Column('varchar', { length: 64, nullable: true })
  onBehalfOf: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column('jsonb')
  data: Record<string, unknown>;

  /** SHA-256, hex, of the application's event before; empty for the first. */
  @Column('varchar', { length: 64 })
  previousHash: string;

  /** SHA-256, hex, over the canonical JSON (RFC 8785) of this row and `previousHash`. */
  @Column('varchar', { length: 64 })
  hash: string;
}
