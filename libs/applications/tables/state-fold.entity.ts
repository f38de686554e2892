import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Which fold the stored states were made with. */
@Entity('state_fold')
@Check('state_fold_single', 'single')
export class StateFold {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'state_fold_pk', default: true })
  single: boolean;

  @Column('int')
  version: number;
}
