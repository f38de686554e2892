/** The embedded PostgreSQL cannot run here; the message says why and what to do instead. */
export class EmbeddedFailure extends Error {
  constructor(reason: string) {
    super(`${reason} Or use your own PostgreSQL, 15 or newer: DATABASE_URL=postgres://user:password@host:5432/name`);
  }
}
