import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Email, Uuid } from '#kernel';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** 账号: a person who can sign in. What they may do follows from memberships, desks and roles. */
@Entity('account')
@Check('account_email_lower_case', 'email = lower(email)')
@Index('account_email', ['email'], { unique: true })
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  id: Uuid;

  /** Lower case, so that one address is one account. */
  @Column('varchar', { length: 254 })
  email: Email;

  @Column('varchar', { length: 80 })
  name: string;

  /** Argon2id in the PHC string format; null for accounts of a provider. */
  @Column('varchar', { length: 200, nullable: true })
  passwordHash: string | null;

  @Column('varchar', { length: 8 })
  locale: Locale;

  /** Account for trying Ruqu out; never signs in in production. */
  @Column('boolean')
  demonstration: boolean;

  @Column('timestamptz')
  createdAt: Date;

  /** 已注销: personal data is gone; the row stays because events name its id. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}
