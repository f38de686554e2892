import { Application } from '#applications';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { DocumentFacts, DocumentKind } from './document-facts.js';

/** 文书: the paper that one act owes the applicant. */
@Entity('document')
@Unique('document_event', ['eventId'])
@Unique('document_code', ['code'])
@Unique('document_number', ['zoneId', 'kind', 'year', 'serial'])
@Index('document_of_application', ['applicationId', 'issuedAt'])
@Index('document_sha256', ['sha256'])
export class IssuedDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'document_application' })
  application?: Relation<Application>;

  /** The act. */
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

  /** All that the paper says. */
  @Column('jsonb')
  facts: DocumentFacts;

  /** Of the PDF, hex; null until it is drawn. */
  @Column('varchar', { length: 64, nullable: true })
  sha256: string | null;

  @Column('int', { nullable: true })
  bytes: number | null;
}
