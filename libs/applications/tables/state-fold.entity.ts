import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Version of the fold that made the stored states. */
@Entity('state_fold')
@Check('state_fold_single', 'single')
export class StateFold {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'state_fold_pk', default: true })
  single: boolean;

  @Column('int')
  version: number;
}
