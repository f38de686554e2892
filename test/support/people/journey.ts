import type { Response } from 'supertest';
import { ApplicationsService } from '#applications';
import type { Task } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import type { Http, TestApi } from '../system/api.js';
import type { Answer } from './answers.js';
import { PanelMeeting } from './panel-meeting.js';
import { aPdf } from './files.js';

type Form = Record<string, unknown>;

/** A complete, innocent form: a chip designer of the core tier, below the panel's threshold. */
export const aForm = (difference: Form = {}): Form => ({
  contactName: '林晓',
  contactPhone: '010-62345678',
  creditLevel: 'regular',
  projectNameZh: '示例射频芯片研发项目',
  projectNameEn: 'Illustrative RF chip project',
  projectSummary: '面向通信基站的射频芯片设计与验证，含保税研发。',
  industryClass: 'C3973',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: '120000000.00',
  importUsd: '5000000.00',
  exportUsd: '3000000.00',
  jobs: 80,
  functionalArea: 'rd_design',
  insidePerimeter: true,
  floorAreaSqm: '1200.00',
  itReadiness: 'ready',
  ...difference,
});

interface Stored {
  version: number;
  tasks: Task[];
}

/** One application over HTTP. Each step signs in whoever does it, and expects that it works. */
export class Journey {
  id = '';
  private people = new Map<string, Http>();

  constructor(
    readonly api: TestApi,
    readonly procedure: Procedure,
    readonly owner = 'enterprise',
  ) {}

  async as(name: string): Promise<Http> {
    const known = this.people.get(name);
    if (known) return known;
    const person = await this.api.signIn(name);
    this.people.set(name, person);
    return person;
  }

  async read(name = this.owner): Promise<Answer<'ApplicationResponse'>> {
    return (await (await this.as(name)).get(`/api/v1/applications/${this.id}`).expect(200)).body;
  }

  /** The application as it is kept; its page takes longer than most steps. */
  private async stored(): Promise<Stored> {
    const [row] = await this.api.db.query<Stored[]>(
      `SELECT version, coalesce(state->'tasks', '[]') AS tasks FROM application WHERE id = $1`,
      [this.id],
    );
    if (!row) throw new Error(`No application ${this.id}`);
    return row;
  }

  /** Sends a move at the version it is now; says what came back. */
  async move(name: string, path: string, body: object = {}): Promise<Response> {
    const { version } = await this.stored();
    const person = await this.as(name);
    return person.post(`/api/v1/applications/${this.id}/${path}`).set('If-Match', `"${version}"`).send(body);
  }

  async moves(name: string, path: string, body: object = {}): Promise<this> {
    const reply = await this.move(name, path, body);
    if (reply.status !== 201) throw new Error(`${path} by ${name}: ${JSON.stringify(reply.body)}`);
    return this;
  }

  async drafts(difference: Form = {}): Promise<this> {
    const owner = await this.as(this.owner);
    const { body } = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    this.id = body.id;
    await this.fills(aForm(difference));
    return this;
  }

  /** A change, an extension or an exit of an admitted project. */
  async begins(projectId: string): Promise<this> {
    const { kind } = this.procedure;
    const owner = await this.as(this.owner);
    const reply = await owner.post('/api/v1/applications').send({ kind, projectId });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    this.id = reply.body.id;
    return this;
  }

  async fills(form: Form): Promise<this> {
    const { version } = await this.stored();
    const owner = await this.as(this.owner);
    await owner.patch(`/api/v1/applications/${this.id}/form`).set('If-Match', `"${version}"`).send(form).expect(200);
    return this;
  }

  /** Attaches a file to every material that is asked for, except those named. */
  async attaches({ except = [] as string[] } = {}): Promise<this> {
    const { materials } = await this.read();
    for (const { key } of materials.filter((material) => !except.includes(material.key))) await this.attach(key);
    return this;
  }

  async attach(key: string): Promise<Response> {
    const owner = await this.as(this.owner);
    return owner
      .post(`/api/v1/applications/${this.id}/attachments`)
      .field('material', key)
      .attach('file', aPdf(`${key} ${this.id}`), `${key}.pdf`)
      .expect(201);
  }

  async submits(difference: Form = {}): Promise<this> {
    await this.drafts(difference);
    await this.attaches();
    return this.moves(this.owner, 'submission');
  }

  async task(key: string): Promise<Task> {
    const { tasks } = await this.stored();
    const task = tasks.findLast((one) => one.key === key);
    if (!task) throw new Error(`No task ${key}`);
    return task;
  }

  async claims(key: string, name?: string): Promise<this> {
    const { id, desk } = await this.task(key);
    await (await this.as(name ?? desk)).post(`/api/v1/tasks/${id}/claim`).expect(201);
    return this;
  }

  async concludes(key: string, outcome: object): Promise<this> {
    const { id, desk } = await this.task(key);
    const person = await this.as(desk);
    const said = { checklist: this.checklistOf(key), ...outcome };
    const reply = await person.post(`/api/v1/tasks/${id}/outcome`).send(said);
    if (reply.status !== 201) throw new Error(`${key}: ${JSON.stringify(reply.body)}`);
    return this;
  }

  checklistOf(key: string): Record<string, boolean> {
    const lines = this.procedure.tasks.find((task) => task.key === key)?.checklist ?? [];
    return Object.fromEntries(lines.map((line) => [line.key, true]));
  }

  async accepted(body: object = {}): Promise<this> {
    await this.claims('completeness');
    return this.moves('window', 'acceptance', { checklist: this.checklistOf('completeness'), ...body });
  }

  async everyOpen(kind: string, outcome: (key: string) => object): Promise<this> {
    const { tasks } = await this.stored();
    for (const { key } of tasks.filter((task) => task.kind === kind && task.state === 'open')) {
      await this.claims(key);
      await this.concludes(key, outcome(key));
    }
    return this;
  }

  reviewed(objecting: string[] = [], reasons = '供电容量不足'): Promise<this> {
    return this.everyOpen('opinion', (key) =>
      objecting.includes(key) ? { outcome: 'object', reasons } : { outcome: 'consent', opinion: '同意' },
    );
  }

  /** Before the panel: on an agenda, the papers fixed, the meeting opened with every seat in its place. */
  async sits(): Promise<this> {
    await new PanelMeeting(this.api, await this.as('chair')).sitsOver(this.id);
    return this;
  }

  /** One seat's vote: for, except as said. */
  async votes(key: string, said: object = {}, name?: string): Promise<this> {
    const { id, desk } = await this.task(key);
    const person = await this.as(name ?? desk);
    await person.post(`/api/v1/tasks/${id}/claim`).expect(201);
    const body = { outcome: 'approve', opinion: '见会议纪要', noConflict: true, checklist: {}, ...said };
    const reply = await person.post(`/api/v1/tasks/${id}/outcome`).send(body);
    if (reply.status !== 201) throw new Error(`${key}: ${JSON.stringify(reply.body)}`);
    return this;
  }

  /** Before the panel if it is not there yet; then every open seat approves, except as said. */
  async voted(said: (key: string) => object = () => ({})): Promise<this> {
    const { panel } = await this.read('chair');
    if (panel?.mode === 'session' && !panel.sitting?.open) await this.sits();
    const { tasks } = await this.stored();
    const open = tasks.filter(({ kind, state }) => kind === 'vote' && state === 'open');
    for (const { key } of open) await this.votes(key, said(key));
    return this;
  }

  /** Whoever signs has seen what came after the review. */
  async signed(outcome: 'approve' | 'refuse' = 'approve'): Promise<this> {
    const acknowledged = await this.changesSeen();
    const reasons = outcome === 'refuse' ? '不符合产业定位' : undefined;
    const remedies = outcome === 'refuse' ? '可依法申请行政复议或提起行政诉讼' : undefined;
    return this.everyOpen('signature', () => ({ outcome, reasons, remedies, acknowledged }));
  }

  /** Numbers of what came to the dossier after the review, as every procedure shows them to a signer. */
  async changesSeen(): Promise<number[]> {
    const { changesSinceReview } = await this.read('customs-approver');
    return changesSinceReview.map(({ seq }) => seq);
  }

  /** Time passes: sessions end, and the clock asks. */
  async passes(days: number): Promise<this> {
    this.api.clock.pass({ days });
    this.people.clear();
    await this.api.app.get(ApplicationsService, { strict: false }).runDueTimers(this.id, this.api.config.ZONE);
    return this;
  }
}
