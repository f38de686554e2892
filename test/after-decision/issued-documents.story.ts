import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { sampleEvents } from '#test/support/system/documented-events';
import { freshDatabase } from '#test/support/system/database';
import {
  anApplication,
  handIn,
  handler,
  now,
  officer,
  record,
  sha256,
  stranger,
  documentsFixture,
  untilWaiting,
  type Paperwork,
} from '#test/support/system/documents-fixture';
import { Submission } from '#applications';
import { IssuedDocument } from '#documents';
import { NotFound } from '#kernel';

describe('issuing documents', () => {
  let db: DataSource;
  let paperwork: Paperwork;

  beforeAll(async () => {
    db = await freshDatabase();
    paperwork = await documentsFixture(db);
  });
  beforeEach(() => db.query('TRUNCATE document, document_serial'));
  afterAll(() => Promise.all([db.destroy(), paperwork.close()]));

  async function anAcceptance(at?: string): Promise<string> {
    const applicationId = await anApplication(db, { status: 'in_review' });
    return record(db, applicationId, sampleEvents.accepted, at ? new Date(at) : undefined);
  }

  it('gives each kind of document its own serials, by the year in Beijing', async () => {
    const issue = async (event: string) => (await paperwork.documents.issueFor(event))?.number;
    const refusal = await record(db, await anApplication(db), sampleEvents.acceptance_refused);

    expect(await issue(await anAcceptance('2026-12-31T15:59:59Z'))).toBe('中综保受〔2026〕1号');
    expect(await issue(await anAcceptance('2026-12-31T16:00:00Z'))).toBe('中综保受〔2027〕1号');
    expect(await issue(await anAcceptance('2026-06-01T00:00:00Z'))).toBe('中综保受〔2026〕2号');
    expect(await issue(refusal)).toBe('中综保不受〔2026〕1号');
  });

  it('stores a PDF whose hash is the one on record, and gives it to who sees the application', async () => {
    const document = (await paperwork.documents.issueFor(await anAcceptance()))!;

    const { content } = await paperwork.issued.open(document.id, officer);
    const pdf = await buffer(content);
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect({ sha256: sha256(pdf), bytes: pdf.length }).toEqual({ sha256: document.sha256, bytes: document.bytes });
    expect(await paperwork.issued.list(document.applicationId!, handler)).toMatchObject([{ id: document.id }]);
    await expect(paperwork.issued.open(document.id, stranger)).rejects.toThrow(NotFound);
    await expect(paperwork.issued.list(document.applicationId!, stranger)).rejects.toThrow(NotFound);
  });

  it('speaks of the limit that the same command set going', async () => {
    const applicationId = await anApplication(db);
    const clock = { key: 'statutory', limit: 20, dueOn: '2026-10-30' };
    const event = await record(db, applicationId, sampleEvents.accepted);
    await record(db, applicationId, { type: 'clock_started', clock } as never);
    await record(db, applicationId, { type: 'clock_started', clock: { ...clock, limit: 99 } } as never);

    const document = await paperwork.documents.issueFor(event);
    expect(JSON.stringify(document?.facts.body)).toContain('20个工作日内完成入区准入评审，最迟于2026年10月30日');
  });

  it('lists on a receipt what was handed in with it, and nothing that came later', async () => {
    const applicationId = await anApplication(db);
    await handIn(db, applicationId, ['first']);
    const event = await record(db, applicationId, sampleEvents.submitted);
    const later = { applicationId, round: 2, form: {}, contentHash: '', at: new Date(now.getTime() + 1) };
    await db.manager.insert(Submission, { ...later, materials: [] });

    const document = await paperwork.documents.issueFor(event);
    expect(document?.facts.body).toContainEqual({ list: ['申请表（1份）', '营业执照（1份）'] });
  });

  it('issues one document for an event, however often and by how many workers it is asked for', async () => {
    const event = await anAcceptance();
    await paperwork.documents.issueFor(await anAcceptance());
    const gate = db.createQueryRunner();
    await gate.startTransaction();
    await gate.query('SELECT 1 FROM document_serial FOR UPDATE');
    const both = Promise.all([paperwork.documents.issueFor(event), paperwork.documents.issueFor(event)]);
    await untilWaiting(db, 2);
    await gate.commitTransaction();
    await gate.release();

    const [one, other] = await both;
    expect(one?.id).toBe(other?.id);
    expect((await paperwork.documents.issueFor(event))?.id).toBe(one?.id);
    const serials = [one?.serial, (await paperwork.documents.issueFor(await anAcceptance()))?.serial];
    expect(serials).toEqual([2, 3]);
  });

  it('goes on where it stopped when the file could not be stored', async () => {
    const event = await anAcceptance();
    jest.spyOn(paperwork.store, 'keep').mockRejectedValueOnce(new Error('no space left'));
    await expect(paperwork.documents.issueFor(event)).rejects.toThrow('no space left');
    const begun = await db.manager.findOneByOrFail(IssuedDocument, { eventId: event });
    expect(begun.sha256).toBeNull();
    expect(await paperwork.issued.list(begun.applicationId!, officer)).toEqual([]);
    await expect(paperwork.issued.verify(begun.code)).rejects.toThrow(NotFound);

    const document = await paperwork.documents.issueFor(event);
    expect(document).toMatchObject({ id: begun.id, code: begun.code, serial: 1, sha256: expect.any(String) as string });
  });

  it('issues nothing for an event that owes nobody a paper', async () => {
    const event = await record(db, await anApplication(db), { type: 'task_claimed' });
    expect(await paperwork.documents.issueFor(event)).toBeNull();
  });

  it('is verified by its code in any way of writing, and tells no more than it must', async () => {
    const applicationId = await anApplication(db, { status: 'approved' });
    const { code, sha256: hash } = (await paperwork.documents.issueFor(
      await record(db, applicationId, sampleEvents.decided),
    ))!;

    const verified = await paperwork.issued.verify(code.toLowerCase().replaceAll('-', ' '));
    expect(verified).toEqual({
      number: '中综保准〔2026〕1号',
      kind: 'approval',
      sha256: hash,
      status: 'valid',
      revokedOn: null,
      illustrative: true,
      title: { zh: '准予准入决定书', en: 'Decision to Admit' },
      authority: { zh: '北京中关村综合保税区管理委员会', en: 'Zone Committee' },
      enterprise: '北京示例有限公司',
      project: '高性能模拟芯片研发设计中心',
      issuedOn: '2026-09-24',
      outcome: 'approve',
      decidedOn: '2026-10-20',
    });
    await expect(paperwork.issued.verify('0000-0000-0000-0000')).rejects.toThrow(NotFound);
    await expect(paperwork.issued.verify("' OR 1=1")).rejects.toThrow(NotFound);
  });
});
