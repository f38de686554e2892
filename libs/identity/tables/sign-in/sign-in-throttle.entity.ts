import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 登录限速: attempts to sign in to one account from one address since the last that succeeded. */
@Entity('sign_in_throttle')
export class SignInThrottle {
  /** SHA-256 of e-mail and address, hex: neither is kept. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'sign_in_throttle_pk' })
  key: string;

  @Column('int')
  attempts: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column('timestamptz')
  blockedUntil: Date;
}
