import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 待发邮件: a letter that is written in the transaction of what it tells, and sent by a job. */
@Entity('outgoing_mail')
@Index('outgoing_mail_due', ['nextTryAt'], { where: '"sent_at" IS NULL' })
export class OutgoingMail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outgoing_mail_pk' })
  id: string;

  /** Null for a letter to nobody: it is dropped when its turn comes, after the same work as any other. */
  @Column('varchar', { length: 254, nullable: true })
  recipient: string | null;

  @Column('varchar', { length: 8 })
  locale: string;

  @Column('varchar', { length: 32 })
  kind: string;

  /** What the letter says beyond its kind, sealed about the row's id, since it may hold a token. Empty once it is sent. */
  @Column('varchar', { length: 4000 })
  facts: string;

  @Column('timestamptz')
  writtenAt: Date;

  /** When it is worth nothing any more. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz')
  nextTryAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
