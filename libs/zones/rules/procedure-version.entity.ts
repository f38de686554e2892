import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Procedure, ProcedureKind } from '../procedure/index.js';

/** 已发布的事项版本: its text and its content in full. A database rule refuses changes and removals. */
@Entity('procedure_version')
export class ProcedureVersionRow {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'procedure_version_pk' })
  zoneId: string;

  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'procedure_version_pk' })
  kind: ProcedureKind;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'procedure_version_pk' })
  version: number;

  /** YAML. */
  @Column('text')
  text: string;

  @Column('jsonb')
  content: Procedure;

  @Column('varchar', { length: 500 })
  note: string;

  /** Revision of the zone's rules after it. */
  @Column('int')
  revision: number;

  /** Account id. */
  @Column('varchar', { length: 64 })
  publishedBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: Date;
}
