import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { queryPrepared } from '#platform';
import { Application } from '../tables/application.entity.js';
import { inbox, markRead, readAllUpTo, readerOf, unreadCount, unreadInbox } from './inbox.sql.js';
import { MessageRow } from '../tables/messages/message.entity.js';
import { canReadMessage } from './messages.policy.js';

export interface MessageFilter {
  unread: boolean;
  after: { at: Date; id: string } | null;
  limit: number;
}

/** A message with its application and the data of its event. */
export type ListedMessage = Omit<MessageRow, 'application'> & {
  application: Application;
  read: boolean;
  event: Record<string, unknown>;
};

const newest = { at: 'infinity', id: 'f'.repeat(32) };

/** 消息: the inbox of a person, newest first, and what they have read. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One more than `limit`. */
  async list(actor: Actor, { unread, after, limit }: MessageFilter): Promise<ListedMessage[]> {
    const { at, id } = after ?? newest;
    const statement = unread ? unreadInbox : inbox;
    const rows = await queryPrepared<ListedMessage>(this.db, statement, [...readerOf(actor), limit + 1, at, id]);
    const ids = [...new Set(rows.map(({ applicationId }) => applicationId))];
    const applications = await this.db.manager.findBy(Application, { id: In(ids) });
    const byId = new Map(applications.map((application) => [application.id, application]));
    return rows.map((row) => ({ ...row, application: byId.get(row.applicationId) as Application }));
  }

  /** Number of unread messages, up to a hundred. */
  async unread(actor: Actor): Promise<number> {
    const [row] = await queryPrepared<{ unread: number }>(this.db, unreadCount, readerOf(actor));
    return row?.unread ?? 0;
  }

  async read(id: string, actor: Actor): Promise<void> {
    await this.find(id, actor);
    await this.db.query(markRead, [actor.id, id, this.clock.now()]);
  }

  /** Marks a message and all before it. */
  async readUpTo(id: string, actor: Actor): Promise<void> {
    await this.find(id, actor);
    await queryPrepared(this.db, readAllUpTo, [...readerOf(actor), id, this.clock.now()]);
  }

  private async find(id: string, actor: Actor): Promise<void> {
    const message = await this.db.manager.findOne(MessageRow, { where: { id }, relations: { application: true } });
    if (!message?.application || !canReadMessage(actor, message, message.application)) throw new MessageNotFound();
  }
}

export class MessageNotFound extends NotFound {
  constructor() {
    super('message');
  }
}
