import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { freshDatabase } from '#test/support/system/database';
import {
  anApplication,
  handIn,
  handler,
  now,
  officer,
  stranger,
  documentsFixture,
  untilWaiting,
  type Paperwork,
} from '#test/support/system/documents-fixture';
import { Application } from '#applications';
import { Attachment } from '#documents';
import { NotFound } from '#kernel';
import { aPdf } from '#test/support/people/files';
import { newId } from '#platform';

const refused = (refusal: string) =>
  expect.objectContaining({ details: expect.objectContaining({ refusal }) as object }) as Error;

const colleague = { ...handler, id: newId() };

describe('attaching papers', () => {
  let db: DataSource;
  let paperwork: Paperwork;
  let serial = 0;

  beforeAll(async () => {
    db = await freshDatabase();
    paperwork = await documentsFixture(db);
  });
  beforeEach(() => paperwork.clock.set(now));
  afterAll(() => Promise.all([db.destroy(), paperwork.close()]));

  const anotherPdf = () => aPdf(String((serial += 1)));
  const attach = (
    applicationId: string,
    content = anotherPdf(),
    difference: { material?: string; name?: string; content?: Readable } = {},
    actor = handler,
  ) =>
    paperwork.attachments.upload(applicationId, actor, {
      material: 'business_licence',
      name: '营业执照.pdf',
      content: Readable.from([content]),
      ...difference,
    });
  const isStored = (attachment: Attachment) =>
    paperwork.store.get(attachment).then(
      (file) => file.destroy() !== null,
      () => false,
    );

  it('keeps the content and the Chinese name', async () => {
    const content = anotherPdf();
    const { id } = await attach(await anApplication(db), content);
    const opened = await paperwork.attachments.open(id, handler);
    expect(opened.attachment).toMatchObject({
      name: '营业执照.pdf',
      mediaType: 'application/pdf',
      bytes: content.length,
    });
    expect(await buffer(opened.content)).toEqual(content);
  });

  it('takes the same content for the same material once, and for another material again', async () => {
    const applicationId = await anApplication(db);
    const content = anotherPdf();
    const first = await attach(applicationId, content);
    expect((await attach(applicationId, content)).id).toBe(first.id);
    expect((await attach(applicationId, content, { material: 'it_plan' })).id).not.toBe(first.id);
    expect(await paperwork.attachments.list(applicationId, handler)).toHaveLength(2);
  });

  it('takes the same content under a better name as a new version, and keeps what was handed in', async () => {
    const applicationId = await anApplication(db, { status: 'correcting' });
    const content = anotherPdf();
    const first = await attach(applicationId, content);
    await handIn(db, applicationId, [first.id]);
    const later = new Date(first.uploadedAt.getTime() + 60_000);
    const uploadedBy = colleague.id;
    paperwork.clock.set(later);
    const renamed = await attach(applicationId, content, { name: '营业执照（副本）.pdf' }, colleague);
    paperwork.clock.set(now);
    expect(renamed).toMatchObject({ name: '营业执照（副本）.pdf', uploadedAt: later, uploadedBy });
    expect(await paperwork.attachments.list(applicationId, handler)).toMatchObject([{ id: renamed.id }]);
    expect(await paperwork.attachments.list(applicationId, officer)).toMatchObject([
      { id: first.id, name: first.name, uploadedAt: first.uploadedAt },
    ]);
  });

  it('puts a better name in the place of one never handed in', async () => {
    const applicationId = await anApplication(db);
    const content = anotherPdf();
    await attach(applicationId, content);
    const { id } = await attach(applicationId, content, { name: '副本.pdf' });
    expect(await db.manager.findBy(Attachment, { applicationId })).toMatchObject([{ id, name: '副本.pdf' }]);
  });

  it('holds each material to its own limit, type and name', async () => {
    const applicationId = await anApplication(db);
    await expect(attach(applicationId, Buffer.concat([anotherPdf(), Buffer.alloc(1024)]))).rejects.toMatchObject({
      code: 'file_too_large',
    });
    await expect(attach(applicationId, Buffer.from('GIF89a'))).rejects.toMatchObject({
      errors: [{ code: 'wrong_type' }],
    });
    await expect(attach(applicationId, anotherPdf(), { material: 'x' })).rejects.toMatchObject({
      errors: [{ code: 'unknown_material' }],
    });
    expect(await paperwork.attachments.list(applicationId, handler)).toEqual([]);
  });

  it('takes twenty files of a material, and not one more', async () => {
    const applicationId = await anApplication(db);
    for (let count = 0; count < 20; count += 1) await attach(applicationId);
    await expect(attach(applicationId)).rejects.toThrow(refused('too_many_files'));
  });

  it('shows officers what was handed in and nothing else; strangers see nothing', async () => {
    const applicationId = await anApplication(db, { status: 'correcting' });
    const [old, fresh] = [await attach(applicationId), await attach(applicationId)];
    await handIn(db, applicationId, [old.id]);

    expect(await paperwork.attachments.list(applicationId, officer)).toMatchObject([{ id: old.id }]);
    await expect(paperwork.attachments.open(old.id, officer)).resolves.toBeDefined();
    await expect(paperwork.attachments.open(fresh.id, officer)).rejects.toThrow(NotFound);
    const upload = { material: 'it_plan', name: '', content: Readable.from([]) };
    for (const attempt of [
      () => paperwork.attachments.list(applicationId, stranger),
      () => paperwork.attachments.open(old.id, stranger),
      () => paperwork.attachments.remove(old.id, stranger),
      () => paperwork.attachments.upload(applicationId, stranger, upload),
    ]) {
      await expect(attempt()).rejects.toThrow(NotFound);
    }
  });

  it('removes a draft’s file with its content, unless another application has the same', async () => {
    const content = anotherPdf();
    const [one, other] = [
      await attach(await anApplication(db), content),
      await attach(await anApplication(db), content),
    ];
    await paperwork.attachments.remove(one.id, handler);
    await expect(paperwork.attachments.open(one.id, handler)).rejects.toThrow(NotFound);
    expect(await isStored(other)).toBe(true);
    await paperwork.attachments.remove(other.id, handler);
    expect(await isStored(other)).toBe(false);
  });

  it('keeps what was handed in when it is taken out of the corrected papers, and can take it in again', async () => {
    const applicationId = await anApplication(db, { status: 'correcting' });
    const content = anotherPdf();
    const attachment = await attach(applicationId, content);
    await handIn(db, applicationId, [attachment.id]);
    await paperwork.attachments.remove(attachment.id, handler);

    expect(await paperwork.attachments.list(applicationId, handler)).toEqual([]);
    expect(await paperwork.attachments.list(applicationId, officer)).toMatchObject([{ removedAt: now }]);
    expect(await isStored(attachment)).toBe(true);
    await attach(applicationId, content);
    expect(await paperwork.attachments.list(applicationId, handler)).toMatchObject([
      { id: attachment.id, removedAt: null },
    ]);
  });

  it('refuses a file that was still coming when the application was handed in', async () => {
    const applicationId = await anApplication(db);
    const content = anotherPdf();
    const slow = new Readable({ read: () => undefined });
    slow.push(content.subarray(0, 8));
    const upload = attach(applicationId, content, { content: slow });
    const gate = db.createQueryRunner();
    await gate.startTransaction();
    await gate.query(`UPDATE application SET status = 'received' WHERE id = $1`, [applicationId]);
    slow.push(content.subarray(8));
    slow.push(null);
    const outcome = expect(upload).rejects.toThrow(refused('wrong_status'));
    await untilWaiting(db, 1);
    await gate.commitTransaction();
    await gate.release();

    await outcome;
    expect(await db.manager.findOneByOrFail(Application, { id: applicationId })).toMatchObject({ status: 'received' });
    expect(await db.manager.countBy(Attachment, { applicationId })).toBe(0);
  });

  it('does not drop a content that another application is just taking', async () => {
    const content = anotherPdf();
    const old = await attach(await anApplication(db), content);
    const gate = db.createQueryRunner();
    await gate.startTransaction();
    await gate.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${old.sha256}`]);
    const taking = attach(await anApplication(db), content);
    await untilWaiting(db, 1);
    const dropping = paperwork.attachments.remove(old.id, handler);
    await untilWaiting(db, 2);
    await gate.commitTransaction();
    await gate.release();

    await dropping;
    expect(await isStored(await taking)).toBe(true);
  });
});
