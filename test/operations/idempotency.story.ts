import type { DataSource } from 'typeorm';
import { answerOnce, IdempotencyKey, IdempotencyKeyReused } from '#platform';
import { freshDatabase } from '#test/support/system/database';

describe('answering once', () => {
  let db: DataSource;
  const once = (key: string, requestHash = 'a'.repeat(64)) => ({ key, requestHash });

  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.destroy());

  it('does the work of two simultaneous repeats once', async () => {
    let times = 0;
    const work = jest.fn(() => Promise.resolve({ done: (times += 1) }));
    const ask = () => answerOnce(db, 'lin', once('one'), work);

    const answers = await Promise.all([ask(), ask(), ask()]);

    expect(work).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([{ done: 1 }, { done: 1 }, { done: 1 }]);
    expect(await answerOnce(db, 'zhao', once('one'), work)).toEqual({ done: 2 });
  });

  it('refuses the key for another request', async () => {
    await answerOnce(db, 'lin', once('two'), () => Promise.resolve(1));

    const other = answerOnce(db, 'lin', once('two', 'b'.repeat(64)), () => Promise.resolve(2));

    await expect(other).rejects.toThrow(IdempotencyKeyReused);
  });

  it('lets work that failed be tried again', async () => {
    const fail = () => answerOnce(db, 'lin', once('three'), () => Promise.reject(new Error('no')));
    await expect(fail()).rejects.toThrow('no');

    expect(await answerOnce(db, 'lin', once('three'), () => Promise.resolve('yes'))).toBe('yes');
  });

  it('undoes the key with the transaction of its caller', async () => {
    const broken = db.transaction(async (tx) => {
      await answerOnce(tx, 'lin', once('four'), () => Promise.resolve(1));
      throw new Error('later');
    });
    await expect(broken).rejects.toThrow('later');

    expect(await db.manager.existsBy(IdempotencyKey, { key: 'four' })).toBe(false);
  });

  it('keeps nothing without a key', async () => {
    const before = await db.manager.count(IdempotencyKey);
    expect(await answerOnce(db, 'lin', null, () => Promise.resolve(7))).toBe(7);
    expect(await db.manager.count(IdempotencyKey)).toBe(before);
  });
});
