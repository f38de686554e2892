import pg, { type PoolClient } from 'pg';
import { currentScope, LastingPool, type Scope } from '#platform';

type Given = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (fault?: Error | boolean) => void,
) => void;

const set = {
  name: 'set-scope',
  text: `SELECT set_config('ruqu.zone', $1, false), set_config('ruqu.enterprise', $2, false),
    set_config('ruqu.person', $3, false)`,
};

/**
 * The driver for TypeORM that puts each connection taken from the pool into the scope of the current work, for one
 * statement or one transaction. Without a current scope, `outside` applies.
 */
export function scopedDriver(outside: Scope): object {
  const scopes = new WeakMap<PoolClient, string>();

  class ScopedPool extends LastingPool {
    override connect(): Promise<PoolClient>;
    override connect(given: Given): void;
    override connect(given?: Given): Promise<PoolClient> | void {
      if (!given) throw new Error('The pool hands its connections to a callback.');
      const { zone, enterprise, person = '' } = currentScope() ?? outside;
      super.connect((error, client, release) => {
        const key = `${zone} ${enterprise} ${person}`;
        if (error || !client || scopes.get(client) === key) return given(error, client, release);
        scopes.delete(client);
        client.query({ ...set, values: [zone, enterprise, person] }, (fault) => {
          if (fault) return given(fault, undefined, refused(release, fault));
          scopes.set(client, key);
          given(undefined, client, release);
        });
      });
    }
  }

  return { Pool: ScopedPool, defaults: pg.defaults };
}

/** A connection that did not enter its scope is never used again. */
function refused(release: (fault?: Error) => void, fault: Error): () => void {
  release(fault);
  return () => undefined;
}
