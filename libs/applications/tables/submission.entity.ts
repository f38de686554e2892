import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application, type Form } from './application.entity.js';
import type { Commitments } from '../evidence/commitments.js';

export interface SubmittedMaterial {
  material: string;
  attachments: { id: string; name: string; sha256: string }[];
}

/** 申报版次: content submitted at one time. Immutable, except that personal values can be erased. */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'submission_pk' })
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'submission_application' })
  application?: Relation<Application>;

  /** 1, 2, 3 … */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'submission_pk' })
  round: number;

  @Column('jsonb')
  form: Form;

  @Column('jsonb')
  materials: SubmittedMaterial[];

  /** By personal field; empty for submissions from before commitments existed. */
  @Column('jsonb', { default: {} })
  commitments: Commitments;

  /** SHA-256, hex, of the canonical JSON of materials and form, with digests in place of personal values. */
  @Column('varchar', { length: 64 })
  contentHash: string;

  @Column('timestamptz')
  at: Date;
}
