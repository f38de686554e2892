import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { SecretBox } from '#platform';
import type { LetterLocale, LetterText } from './letters/letter.js';
import { textOf, type LetterKind } from './letters/index.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { PostOffice } from './post-office.js';
import { deleteOldLetters, nextDueLetter } from './deliveries.sql.js';

const minute = 60_000;

/** Time for which a sent letter stays on record. */
export const sentLetterMs = 7 * 24 * 60 * minute;

/** Delay before the next try: 1, 2, 4 … minutes, at most two hours. */
const waitMs = (attempts: number): number => Math.min(2 ** (attempts - 1), 120) * minute;

type Due = Pick<OutgoingMail, 'id' | 'recipient' | 'locale' | 'kind' | 'facts' | 'attempts'>;

/** 投递: sends the letters that are due and deletes old ones. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
    private readonly office: PostOffice,
  ) {}

  /** Sends each due letter at least once. A letter that is not taken waits longer each time. */
  async sendDue(): Promise<{ sent: number; failures: Error[] }> {
    const failures: Error[] = [];
    let tried = 0;
    while (await this.sendNext(failures)) tried += 1;
    return { sent: tried - failures.length, failures };
  }

  /** Deletes letters sent some days ago and expired ones; returns their number. */
  async deleteExpired(): Promise<number> {
    const now = this.clock.now();
    const [, gone] = await this.db.query<[unknown, number]>(deleteOldLetters, [
      new Date(now.getTime() - sentLetterMs),
      now,
    ]);
    return gone;
  }

  private sendNext(failures: Error[]): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [due] = await tx.query<Due[]>(nextDueLetter, [this.clock.now()]);
      if (!due) return false;
      const failure = await this.deliver(due);
      if (failure) failures.push(failure);
      await this.recordAttempt(tx, due, failure);
      return true;
    });
  }

  private async deliver(due: Due): Promise<Error | null> {
    const { id, recipient: to } = due;
    try {
      if (to) await this.office.send({ id, to, ...this.letterTextOf(due) });
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private letterTextOf({ id, kind, locale, facts }: Due): LetterText {
    const told = JSON.parse(this.secrets.decrypt(facts, id)) as Record<string, unknown>;
    return textOf(kind as LetterKind, locale as LetterLocale, told);
  }

  private async recordAttempt(
    tx: EntityManager,
    { id, recipient, attempts }: Due,
    failure: Error | null,
  ): Promise<void> {
    const now = this.clock.now();
    const tried = attempts + 1;
    if (failure) {
      const nextTryAt = new Date(now.getTime() + waitMs(tried));
      await tx.update(OutgoingMail, { id }, { attempts: tried, nextTryAt });
    } else if (recipient) await tx.update(OutgoingMail, { id }, { attempts: tried, facts: '', sentAt: now });
    else await tx.delete(OutgoingMail, { id });
  }
}
