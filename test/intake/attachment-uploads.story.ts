import type { Response } from 'supertest';
import { sampleEvents } from '#test/support/system/documented-events';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { record, sha256 } from '#test/support/system/documents-fixture';
import { DocumentsService } from '#documents';
import type { MaterialDefinition } from '#zones/procedure';
import { inBothLanguages } from '#test/support/system/in-both-languages';
import { aPdf } from '#test/support/people/files';

const licence = '营业执照（副本）.pdf';

/** supertest keeps a binary body only when told how. */
const binary = (response: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
};

describe('papers and documents', () => {
  let api: TestApi;
  let owner: Http;
  let material: MaterialDefinition;
  let id: string;

  beforeAll(async () => {
    api = await startTestApi();
    owner = await api.signIn('enterprise');
    const { materials } = theProcedure('entry');
    material = materials.find(({ key }) => key === 'business_licence')!;
    id = (await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201)).body.id;
  });
  afterAll(() => api.close());

  const send = (content: Buffer, { key = material.key, name = licence, as = owner } = {}) =>
    as.post(`/api/v1/applications/${id}/attachments`).field('material', key).attach('file', content, name);
  const fetchFile = (path: string, as: Http) =>
    as
      .get(`/api/v1/${path}`)
      .buffer(true)
      .parse(binary as never);

  it('brings a file with a Chinese name there and back, to be saved and never shown', async () => {
    const content = aPdf('there and back');
    const { body } = await send(content).expect(201);
    expect(body).toMatchObject({
      material: 'business_licence',
      name: licence,
      mediaType: 'application/pdf',
      sha256: sha256(content),
    });

    const file = await fetchFile(`attachments/${body.id}`, owner).expect(200);
    expect(file.body).toEqual(content);
    expect(file.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'application/pdf' });
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="download.pdf"; filename*=UTF-8''${encodeURIComponent(licence)}`,
    );
  });

  it.each([
    ['a program that is called a PDF', () => send(Buffer.from('MZ\x90\0', 'latin1')), 422, 'wrong_type'],
    ['an empty file', () => send(Buffer.alloc(0)), 422, 'empty_file'],
    ['an unknown material', () => send(aPdf(), { key: 'licence' }), 422, 'unknown_material'],
    [
      'a form without a file',
      () => owner.post(`/api/v1/applications/${id}/attachments`).field('material', material.key),
      422,
      'missing',
    ],
    [
      'a file before its material',
      () => owner.post(`/api/v1/applications/${id}/attachments`).attach('file', aPdf(), licence),
      400,
      'missing',
    ],
  ])('refuses %s and stores nothing', async (_, request, status, code) => {
    const before = (await owner.get(`/api/v1/applications/${id}/attachments`)).body;
    const { body } = await request()
      .expect(status)
      .expect('content-type', /problem\+json/);
    expect(body.errors[0]).toMatchObject({ code, message: inBothLanguages('') });
    expect((await owner.get(`/api/v1/applications/${id}/attachments`)).body).toEqual(before);
  });

  it('refuses a file over the material’s own limit, and says what that is', async () => {
    const { body } = await send(Buffer.concat([aPdf(), Buffer.alloc(material.maxBytes)])).expect(413);
    expect(body).toMatchObject({ type: '/problems/file_too_large', maxBytes: material.maxBytes });
  });

  it('answers a form that breaks off as the sender’s fault', async () => {
    const part = (head: string, content: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}`;
    const cut = `${part('name="material"', 'business_licence')}\r\n${part('name="file"; filename="a.pdf"', '%PDF')}`;
    const path = `/api/v1/applications/${id}/attachments`;
    const { body } = await owner
      .post(path)
      .set('content-type', 'multipart/form-data; boundary=x')
      .send(cut)
      .expect(400);
    expect(body.detail).toContain('send it again');
  });

  it('hides a draft’s papers from another enterprise and from every officer', async () => {
    const { body } = await send(aPdf('hidden')).expect(201);
    for (const name of ['enterprise2', 'window', 'district']) {
      const other = await api.signIn(name);
      await other.get(`/api/v1/attachments/${body.id}`).expect(404);
      await other.get(`/api/v1/applications/${id}/attachments`).expect(404);
    }
    const stranger = await api.signIn('enterprise2');
    await send(aPdf(), { as: stranger }).expect(404);
    await stranger.delete(`/api/v1/attachments/${body.id}`).expect(404);
    await api.http().get(`/api/v1/attachments/${body.id}`).expect(401);
  });

  it('forgets a file that is removed from a draft', async () => {
    const { body } = await send(aPdf('removed')).expect(201);
    await owner.delete(`/api/v1/attachments/${body.id}`).expect(204);
    await owner.get(`/api/v1/attachments/${body.id}`).expect(404);
    await owner.delete(`/api/v1/attachments/${body.id}`).expect(404);
  });

  it('gives the paper of an act to the enterprise, and its public facts to whoever holds the code', async () => {
    const event = await record(api.db, id, sampleEvents.accepted);
    await api.app.get(DocumentsService, { strict: false }).issueFor(event);

    const { items } = (await owner.get(`/api/v1/applications/${id}/documents`).expect(200)).body;
    expect(items).toMatchObject([{ kind: 'acceptance', number: expect.stringMatching(/受〔2026〕1号$/) as string }]);
    const file = await fetchFile(`documents/${items[0].id}/file`, owner).expect(200);
    expect(sha256(file.body as Buffer)).toBe(items[0].sha256);
    await (await api.signIn('enterprise2')).get(`/api/v1/documents/${items[0].id}/file`).expect(404);

    const typed = items[0].code.toLowerCase().replaceAll('-', '');
    const { body } = await api.http().get(`/api/v1/public/decisions/${typed}`).expect(200);
    expect(body).toMatchObject({ number: items[0].number, sha256: items[0].sha256, status: 'valid', outcome: null });
    await api.http().get('/api/v1/public/decisions/0000-0000-0000-0000').expect(404);
  });
});
