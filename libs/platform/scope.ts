import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the work at hand may reach in the database at all: a zone and the enterprises in it, each by its key or id, or all
 * of them (`*`), or none (empty). Row-level security holds to it whatever the policies in front of it let through.
 */
export interface Scope {
  zone: string;
  enterprise: string;
}

export const noScope: Scope = { zone: '', enterprise: '' };
export const fullScope: Scope = { zone: '*', enterprise: '*' };

/** All of a zone, as its staff and its clock see it. */
export const zoneScope = (zone: string): Scope => ({ zone, enterprise: '*' });

const held = new AsyncLocalStorage<{ scope: Scope }>();

/** The scope of the work at hand; undefined outside of any. */
export const currentScope = (): Scope | undefined => held.getStore()?.scope;

/** Does some work in a scope of its own. A transaction that is open already keeps the one it was begun in. */
export function runInScope<T>(scope: Scope, work: () => T): T {
  return held.run({ scope }, work);
}

/** Goes on in another scope, up to the end of the innermost {@link runInScope}. */
export function changeScope(scope: Scope): void {
  const holder = held.getStore();
  if (!holder) throw new Error('There is no work at hand whose scope could change.');
  holder.scope = scope;
}
