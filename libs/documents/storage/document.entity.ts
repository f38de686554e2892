import { Application, PanelMeeting } from '#applications';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { DocumentFacts, DocumentKind } from './document-facts.js';

/** 文书: the document of an act, or the minutes of a meeting. */
@Entity('document')
@Unique('document_event', ['eventId'])
@Unique('document_code', ['code'])
@Unique('document_number', ['zoneId', 'kind', 'year', 'serial'])
@Index('document_of_application', ['applicationId', 'issuedAt'])
@Index('document_of_meeting', ['meetingId'], { where: 'meeting_id IS NOT NULL' })
@Check('document_about', 'num_nonnulls(application_id, meeting_id) = 1')
@Index('document_sha256', ['sha256'])
export class IssuedDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @ManyToOne(() => Application)
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'document_application' })
  application?: Relation<Application>;

  /** Of minutes. */
  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @ManyToOne(() => PanelMeeting)
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'document_meeting' })
  meeting?: Relation<PanelMeeting>;

  /** The act: an event of the application, or the meeting that is over. */
  @Column('uuid')
  eventId: string;

  @Column('varchar', { length: 32 })
  kind: DocumentKind;

  @Column('int')
  year: number;

  /** 1, 2, 3 … within zone, kind and year, without gaps. */
  @Column('int')
  serial: number;

  /** 文号. */
  @Column('varchar', { length: 64 })
  number: string;

  /** 核验码: XXXX-XXXX-XXXX-XXXX. */
  @Column('varchar', { length: 19 })
  code: string;

  @Column({ type: 'timestamptz', precision: 3 })
  issuedAt: Date;

  /** Content of the document. */
  @Column('jsonb')
  facts: DocumentFacts;

  /** SHA-256 of the PDF, hex; null until it is rendered. */
  @Column('varchar', { length: 64, nullable: true })
  sha256: string | null;

  @Column('int', { nullable: true })
  bytes: number | null;
}
