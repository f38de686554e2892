import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The part of the database that the current work may reach: a zone and its enterprises, each by key or id, all (`*`) or
 * none (empty). Row-level security enforces it behind the policies.
 */
export interface Scope {
  zone: string;
  enterprise: string;
  /** Whose own papers: an account, all (`*`), or nobody's where it is left out. */
  person?: string;
}

export const noScope: Scope = { zone: '', enterprise: '' };
export const fullScope: Scope = { zone: '*', enterprise: '*', person: '*' };

/** A whole zone, as its staff and its clock see it. */
export const zoneScope = (zone: string): Scope => ({ zone, enterprise: '*' });

const held = new AsyncLocalStorage<{ scope: Scope }>();

/** The scope of the current work; undefined outside of any. */
export const currentScope = (): Scope | undefined => held.getStore()?.scope;

/** Runs work in a scope of its own. An open transaction keeps the scope it began in. */
export function runInScope<T>(scope: Scope, work: () => T): T {
  return held.run({ scope }, work);
}

/** Changes the scope until the innermost {@link runInScope} ends. */
export function changeScope(scope: Scope): void {
  const holder = held.getStore();
  if (!holder) throw new Error('There is no work at hand whose scope could change.');
  holder.scope = scope;
}
