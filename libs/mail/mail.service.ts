import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { newId, Queues, SecretBox } from '#platform';
import type { LetterLocale } from './letters/letter.js';
import type { FactsOf, LetterKind } from './letters/index.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** Time for which a letter is tried by default. */
const defaultValidityMs = 3 * 24 * 3_600_000;

export interface NewMail<Kind extends LetterKind> {
  /** Null stores a letter to nobody: the same work, but nothing is sent. */
  to: string | null;
  locale: LetterLocale;
  kind: Kind;
  facts: FactsOf<Kind>;
  /** Time after which the letter is useless and no longer sent. */
  validForMs?: number;
}

/** 邮件: stores letters in the transaction of the change they report. */
@Injectable()
export class MailService {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
    private readonly queues: Queues,
  ) {}

  /** Stores a letter; it is sent only if the transaction commits. */
  async write<Kind extends LetterKind>(tx: EntityManager, mail: NewMail<Kind>): Promise<void> {
    const { to, locale, kind, facts, validForMs = defaultValidityMs } = mail;
    const id = newId();
    const now = this.clock.now();
    await tx.insert(OutgoingMail, {
      id,
      recipient: to,
      locale,
      kind,
      facts: this.secrets.encrypt(JSON.stringify(facts), id),
      writtenAt: now,
      nextTryAt: now,
      expiresAt: new Date(now.getTime() + validForMs),
    });
  }

  /** Asks for delivery after a commit. Never fails; otherwise the letter goes within a minute. */
  async deliverSoon(): Promise<void> {
    await this.queues.add('mails', [{ id: newId(), data: {}, removeWhenDone: true }]).catch(() => undefined);
  }
}
