import pg from 'pg';

/**
 * A pool whose connections may be lost at any moment. Between two owners a client has no other listener, and an error
 * that nobody listens to ends the process. Whoever uses the connection learns of the loss from their statement.
 */
export class LastingPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options);
    this.on('connect', (client) => client.on('error', () => undefined));
  }
}
