import type { Response } from 'supertest';
import type { Http, TestApi } from '../system/api.js';
import type { Answer } from './answers.js';

/** A meeting of the panel over HTTP, kept by whoever is given. Each step expects that it works. */
export class PanelMeeting {
  id = '';

  constructor(
    readonly api: TestApi,
    readonly keeper: Http,
  ) {}

  get path(): string {
    return `/api/v1/panels/${this.id}`;
  }

  async read(reader = this.keeper): Promise<Answer<'MeetingResponse'>> {
    return (await reader.get(this.path).expect(200)).body;
  }

  async called(difference: object = {}): Promise<this> {
    const heldAt = new Date(this.api.clock.now().getTime() + 3_600_000).toISOString();
    const body = { heldAt, place: '综合办公区三层会议室', ...difference };
    this.id = (await this.keeper.post('/api/v1/panels').send(body).expect(201)).body.id;
    return this;
  }

  /** Sends an act at the version the meeting is now; says what came back. */
  async act(path: string, body: object = {}, by = this.keeper): Promise<Response> {
    const { version } = await this.read();
    return by.post(`${this.path}/${path}`).set('If-Match', `"${version}"`).send(body);
  }

  async acts(path: string, body: object = {}): Promise<this> {
    const reply = await this.act(path, body);
    if (reply.status !== 201) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return this;
  }

  async lists(...applications: string[]): Promise<this> {
    for (const applicationId of applications) await this.acts('items', { applicationId });
    return this;
  }

  /** Every seat's member is there, except as said. */
  async opens(said: Record<string, 'deputy' | 'absent'> = {}): Promise<this> {
    return this.acts('opening', { attendance: await this.attendance(said) });
  }

  async attendance(said: Record<string, 'deputy' | 'absent'> = {}) {
    const { seats } = await this.read();
    return seats.map(({ desk, people }) => {
      const who = people.find(({ deputy }) => deputy === (said[desk] === 'deputy'));
      return { desk, accountId: said[desk] === 'absent' ? null : who?.id };
    });
  }

  async sitsOver(...applications: string[]): Promise<this> {
    await (await this.called()).lists(...applications);
    return (await this.acts('papers')).opens();
  }
}
