import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 待发邮件: a letter stored in the transaction of the change it reports, sent by a job. */
@Entity('outgoing_mail')
@Index('outgoing_mail_due', ['nextTryAt'], { where: '"sent_at" IS NULL' })
export class OutgoingMail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outgoing_mail_pk' })
  id: string;

  /** Null for a letter to nobody, which is dropped after the same work as any other. */
  @Column('varchar', { length: 254, nullable: true })
  recipient: string | null;

  @Column('varchar', { length: 8 })
  locale: string;

  @Column('varchar', { length: 32 })
  kind: string;

  /** Facts of the letter, encrypted for the row's id, since they may hold a token. Empty once sent. */
  @Column('varchar', { length: 4000 })
  facts: string;

  @Column('timestamptz')
  writtenAt: Date;

  /** Time after which the letter is no longer sent. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz')
  nextTryAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
