import { EntityManager, type DataSource } from 'typeorm';
import { DomainError } from '#kernel';
import type { IdempotencyKey } from './idempotency-key.entity.js';
import { firstAnswer, keepAnswer, reserveKey } from './idempotency.sql.js';

/** 幂等: the key under which a request is performed once, and the hash of its content (SHA-256, hex). */
export interface IdempotentRequest {
  key: string;
  requestHash: string;
}

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency_key_reused';

  constructor(key: string) {
    super(
      {
        zh: '此 Idempotency-Key 已用于另一请求，新的请求请换用新的键。',
        en: 'This Idempotency-Key was used for another request; use a new key for a new request.',
      },
      { key },
    );
  }
}

/**
 * Performs the work and stores its key in one transaction, or returns the earlier answer of the same request. A repeat
 * waits for a running first request. Failed work leaves no key, so it can be retried. Throws {@link
 * IdempotencyKeyReused} when the key belongs to another request. The answer must survive JSON.
 */
export function answerOnce<T>(
  db: DataSource | EntityManager,
  actorId: string,
  once: IdempotentRequest | null,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (tx) => {
    if (!once) return work(tx);
    const reserved = await tx.query<unknown[]>(reserveKey, [actorId, once.key, once.requestHash]);
    if (reserved.length === 0) return earlierAnswer<T>(tx, actorId, once);
    const answer = await work(tx);
    await tx.query(keepAnswer, [actorId, once.key, JSON.stringify(answer ?? null)]);
    return answer;
  });
}

function inTransaction<T>(db: DataSource | EntityManager, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const held = db instanceof EntityManager && db.queryRunner?.isTransactionActive;
  return held ? work(db) : db.transaction(work);
}

async function earlierAnswer<T>(
  tx: EntityManager,
  actorId: string,
  { key, requestHash }: IdempotentRequest,
): Promise<T> {
  const [first] = await tx.query<Pick<IdempotencyKey, 'requestHash' | 'body'>[]>(firstAnswer, [actorId, key]);
  if (first?.requestHash !== requestHash) throw new IdempotencyKeyReused(key);
  return first.body as T;
}
