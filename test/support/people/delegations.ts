import type { Response } from 'supertest';
import type { TestApi } from '../system/api.js';

export const holidays = { startsOn: '2026-03-02', endsOn: '2026-03-08' };

const names = [
  'window',
  'customs',
  'customs2',
  'commerce',
  'planning',
  'tax',
  'customs-approver',
  'district',
  'enterprise',
] as const;

/** Staff who leave their work to one another over the API, on the first of their holidays. */
export class Delegations {
  private constructor(
    private readonly api: TestApi,
    readonly ids: Readonly<Record<string, string>>,
  ) {}

  static async begin(api: TestApi): Promise<Delegations> {
    api.clock.set('2026-03-02T01:00:00Z');
    const ids = await Promise.all(names.map(async (name) => [name, await api.accountId(name)]));
    return new Delegations(api, Object.fromEntries(ids) as Record<string, string>);
  }

  /** How the API names somebody; `part` is of their name. */
  named(name: string, part: string): object {
    return { id: this.ids[name], name: expect.stringContaining(part) };
  }

  async delegate(from: string, to: string, what: object = {}): Promise<Response> {
    const person = await this.api.signIn(from);
    return person.post('/api/v1/delegations').send({ to: this.ids[to], ...holidays, ...what });
  }

  /** The id of the delegation. */
  async delegated(from: string, to: string, what: object = {}): Promise<string> {
    const { status, body } = await this.delegate(from, to, what);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id as string;
  }

  /** Somebody serves a further desk, on this day only. */
  async appoint(name: string, desk: string): Promise<void> {
    await this.api.db.query(`INSERT INTO desk_membership SELECT gen_random_uuid(), 'zgc', $1, $2, $3, $3`, [
      this.ids[name],
      desk,
      holidays.startsOn,
    ]);
  }

  /** Everybody is back, at their own desks. */
  async reset(): Promise<void> {
    await this.api.db.query('DELETE FROM desk_membership WHERE ends_on IS NOT NULL');
    await this.api.db.query('UPDATE delegation SET ended_at = now() WHERE ended_at IS NULL');
  }
}
