import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { newId, Queues, SecretBox } from '#platform';
import type { LetterLocale } from './letters/letter.js';
import type { FactsOf, LetterKind } from './letters/index.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** How long a letter is tried unless it says otherwise. */
const defaultValidityMs = 3 * 24 * 3_600_000;

export interface NewMail<Kind extends LetterKind> {
  /** Null writes a letter to nobody: the same work, and nothing is sent. */
  to: string | null;
  locale: LetterLocale;
  kind: Kind;
  facts: FactsOf<Kind>;
  /** After which it is worth nothing any more. */
  validForMs?: number;
}

/** 邮件: letters are written beside what they tell. */
@Injectable()
export class MailService {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
    private readonly queues: Queues,
  ) {}

  /** It is sent once the transaction has been committed, or never. */
  async write<Kind extends LetterKind>(tx: EntityManager, mail: NewMail<Kind>): Promise<void> {
    const { to, locale, kind, facts, validForMs: goodForMs = defaultValidityMs } = mail;
    const id = newId();
    const now = this.clock.now();
    await tx.insert(OutgoingMail, {
      ...{ id, recipient: to, locale, kind, facts: this.secrets.encrypt(JSON.stringify(facts), id) },
      ...{ writtenAt: now, nextTryAt: now, expiresAt: new Date(now.getTime() + goodForMs) },
    });
  }

  /** Something was written and committed: send it soon. Never fails; what is not sent now is sent within a minute. */
  async deliverSoon(): Promise<void> {
    await this.queues.add('mails', [{ id: newId(), data: {}, removeWhenDone: true }]).catch(() => undefined);
  }
}
