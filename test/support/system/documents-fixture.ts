import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  Application,
  ApplicationEventRow,
  ApplicationGate,
  ApplicationsService,
  MeetingsService,
  RulesService,
  Submission,
} from '#applications';
import { initialState, type ApplicationState, type EventType } from '#applications/lifecycle';
import { canView } from '../../../libs/applications/tables/applications.policy.js';
import { AttachmentsService, DocumentsService, IssuedDocumentsService } from '#documents';
import { Enterprise, EnterprisesService } from '#enterprises';
import { Clock, NotFound, type Actor } from '#kernel';
import { Config, FileStore, loadConfig, LocalFileStore, newId } from '#platform';
import { ActsReader } from '../../../libs/documents/issuing/acts/acts.reader.js';
import { RenderingsService } from '../../../libs/documents/issuing/renderings.service.js';
import { MinutesReader } from '../../../libs/documents/issuing/minutes.reader.js';
import { FilesInUse } from '../../../libs/documents/storage/files-in-use.js';
import { pack, procedure } from './documented-events.js';
import { TestClock } from './test-clock.js';

export const enterpriseId = newId();
export const now = new Date('2026-09-24T02:00:00Z');
export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export const handler: Actor = {
  id: newId(),
  kind: 'person',
  zoneId: 'zgc',
  member: { enterpriseId, role: 'handler' },
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
};
export const officer: Actor = { ...handler, id: newId(), member: null, otherEnterprises: [], desks: ['window'] };
export const stranger: Actor = { ...handler, id: newId(), member: { enterpriseId: newId(), role: 'owner' } };

/** The documents library on a real database and real files; zone data and the enterprise's name are made up. */
export async function documentsFixture(db: DataSource) {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruqu-paperwork-'));
  const store = new LocalFileStore(folder);
  const clock = new TestClock(now);
  const firm = { nameZh: '北京示例有限公司', nameEn: null, uscc: '91000000MA00000018', customsCode: null };
  await db.manager.insert(Enterprise, { id: enterpriseId, ...firm, createdAt: now });
  const app = await Test.createTestingModule({
    providers: [
      ActsReader,
      ApplicationGate,
      AttachmentsService,
      DocumentsService,
      RenderingsService,
      FilesInUse,
      IssuedDocumentsService,
      { provide: MinutesReader, useValue: {} },
      { provide: MeetingsService, useValue: {} },
      { provide: DataSource, useValue: db },
      { provide: FileStore, useValue: store },
      { provide: Clock, useValue: { now: () => now } },
      { provide: Config, useValue: loadConfig({}) },
      { provide: ApplicationsService, useValue: { get: (id: string, actor: Actor) => getVisible(db, id, actor) } },
      {
        provide: RulesService,
        useValue: { packOf: () => pack, procedureOf: () => procedure, contextFor: () => ({ now: clock.now() }) },
      },
      {
        provide: EnterprisesService,
        useValue: { get: (id: string) => db.manager.findOneByOrFail(Enterprise, { id }) },
      },
    ],
  }).compile();
  return {
    attachments: app.get(AttachmentsService),
    documents: app.get(DocumentsService),
    issued: app.get(IssuedDocumentsService),
    store,
    clock,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export type Paperwork = Awaited<ReturnType<typeof documentsFixture>>;

async function getVisible(db: DataSource, id: string, actor: Actor): Promise<Application> {
  const application = await db.manager.findOneBy(Application, { id });
  if (!application || !canView(actor, application)) throw new NotFound('application');
  return application;
}

export async function anApplication(
  db: DataSource,
  { state, ...difference }: Partial<Omit<Application, 'state'>> & { state?: Partial<ApplicationState> } = {},
): Promise<string> {
  const id = newId();
  const application: Application = Object.assign(new Application(), {
    id,
    zoneId: 'zgc',
    number: `ZGC-2026-${id.slice(-6)}`,
    kind: 'entry',
    procedureVersion: 1,
    enterpriseId,
    projectId: null,
    projectName: '高性能模拟芯片研发设计中心',
    status: 'draft',
    lane: null,
    desks: ['window'],
    form: {},
    version: 1,
    nextDueAt: null,
    createdAt: now,
    updatedAt: now,
    ...difference,
    state: { ...initialState, ...state },
  });
  await db.manager.save(application);
  return id;
}

/** Puts an event on record without deciding anything. */
export async function record(
  db: DataSource,
  applicationId: string,
  { type, ...data }: { type: EventType },
  at: Date = now,
): Promise<string> {
  const id = newId();
  const seq = 1 + (await db.manager.countBy(ApplicationEventRow, { applicationId }));
  const row = { id, zoneId: 'zgc', applicationId, seq, type, actorId: 'system', at, previousHash: '', hash: '' };
  await db.manager.save(Object.assign(new ApplicationEventRow(), { ...row, data }));
  return id;
}

/** Hands in what these attachments are. */
export async function handIn(db: DataSource, applicationId: string, ids: string[]): Promise<void> {
  const attachments = ids.map((id) => ({ id, name: '', sha256: '' }));
  const materials = [{ material: 'business_licence', attachments }];
  await db.manager.insert(Submission, { applicationId, round: 1, form: {}, materials, contentHash: '', at: now });
}

/** Waits until so many sessions of this database wait for a lock that another holds. */
export async function untilWaiting(db: DataSource, sessions: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [row] = await db.query<{ count: number }[]>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row && row.count >= sessions) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${sessions} sessions never waited at once`);
}
