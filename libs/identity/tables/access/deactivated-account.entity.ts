import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type DataSource, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 停用账号: an account barred from a zone, whatever it holds. Reactivation removes the row. */
@Entity('deactivated_account')
export class DeactivatedAccount {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'deactivated_account_pk' })
  zoneId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deactivated_account_pk' })
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'deactivated_account_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  at: Date;
}

/** Queries even without an account, so that the answer takes the same time. */
export const isDeactivated = (db: DataSource, accountId: string | null, zoneId: string): Promise<boolean> =>
  db.manager.existsBy(DeactivatedAccount, { zoneId, accountId: accountId ?? nobody });

const nobody = '00000000-0000-0000-0000-000000000000';
