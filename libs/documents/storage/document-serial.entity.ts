import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind } from './document-facts.js';

/** 顺序号: the last serial given to a kind of document in a zone and year. */
@Entity('document_serial')
export class DocumentSerial {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'document_serial_pk' })
  zoneId: string;

  @PrimaryColumn('varchar', { length: 32, primaryKeyConstraintName: 'document_serial_pk' })
  kind: DocumentKind;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'document_serial_pk' })
  year: number;

  @Column('int')
  last: number;
}
