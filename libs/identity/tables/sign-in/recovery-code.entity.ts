import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SecondFactor } from './second-factor.entity.js';

/** 恢复码: replaces a code of the app once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovery_code_pk' })
  accountId: string;

  @ManyToOne(() => SecondFactor, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'recovery_code_second_factor' })
  secondFactor?: Relation<SecondFactor>;

  /** SHA-256, hex. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'recovery_code_pk' })
  codeHash: string;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
