import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application, type Form } from './application.entity.js';

export interface SubmittedMaterial {
  material: string;
  attachments: { id: string; name: string; sha256: string }[];
}

/** 申报版次: the content handed in at one time. It never changes. */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'submission_pk' })
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'submission_application' })
  application?: Relation<Application>;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'submission_pk' })
  round: number;

  @Column('jsonb')
  form: Form;

  @Column('jsonb')
  materials: SubmittedMaterial[];

  /** SHA-256, hex, of the canonical JSON of form and materials. */
  @Column('varchar', { length: 64 })
  contentHash: string;

  @Column('timestamptz')
  at: Date;
}
