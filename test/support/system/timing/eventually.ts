import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it holds; after ten seconds fails as the last try did. */
export async function eventually(expectation: () => unknown, patienceMs = 10_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds(expectation, performance.now() > end))) await sleep(20);
}

async function holds(expectation: () => unknown, last: boolean): Promise<boolean> {
  try {
    await expectation();
    return true;
  } catch (error) {
    if (last) throw error;
    return false;
  }
}
