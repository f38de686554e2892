import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type DataSource, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** 停用账号: somebody who may not sign in in a zone, whatever they hold there. Reactivating removes the row. */
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

/** Asked alike for who has no account, so that the answer takes no less time. */
export const isDeactivated = (db: DataSource, accountId: string | null, zoneId: string): Promise<boolean> =>
  db.manager.existsBy(DeactivatedAccount, { zoneId, accountId: accountId ?? nobody });

const nobody = '00000000-0000-0000-0000-000000000000';
