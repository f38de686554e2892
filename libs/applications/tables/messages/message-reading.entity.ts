import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';
import { MessageRow } from './message.entity.js';

/** 已读: an account has read a message. */
@Entity('message_reading')
export class MessageReading {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reading_pk' })
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'message_reading_account' })
  account?: Relation<Account>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reading_pk' })
  messageId: string;

  @ManyToOne(() => MessageRow, { nullable: false })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'message_reading_message' })
  message?: Relation<MessageRow>;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}

/** 全部已读: place in the inbox of a zone up to which an account has read everything. */
@Entity('message_read_up_to')
export class MessageReadUpTo {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_read_up_to_pk' })
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'message_read_up_to_account' })
  account?: Relation<Account>;

  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'message_read_up_to_pk' })
  zoneId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Of the message at that place. */
  @Column('uuid')
  messageId: string;
}
