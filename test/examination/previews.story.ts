import { ApplicationEventRow } from '#applications';
import { DocumentsService, type IssuedDocument } from '#documents';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Answer } from '#test/support/people/answers';
import { Journey } from '#test/support/people/journey';
import { startTestApi, type TestApi } from '#test/support/system/api';

type Preview = Answer<'PreviewResponse'>;

const remedies = '可依法申请行政复议或提起行政诉讼';
const completeness = theProcedure('entry').tasks.find(({ key }) => key === 'completeness');
const checklist = Object.fromEntries(completeness?.checklist?.map(({ key }) => [key, true]) ?? []);
const defect = { subject: 'field', key: 'jobs', defect: '与项目计划书不一致', remedy: '按计划书填写' };

/** 预览: what an act would issue is said before it is done, in the words that are issued then, and leaves no trace. */
describe('previews of acts', () => {
  let api: TestApi;

  beforeAll(async () => void (api = await startTestApi()));
  afterAll(() => api.close());

  const received = async () => (await new Journey(api, theProcedure('entry')).submits()).claims('completeness');
  const underReview = async () => {
    const journey = await (await new Journey(api, theProcedure('entry')).submits()).accepted();
    return journey.claims('customs');
  };

  /** Everything that an act would write to. */
  async function traces({ id }: Journey) {
    const [row] = await api.db.query<object[]>(
      `SELECT a.version, a.status, (SELECT count(*) FROM application_event) AS events,
         (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM message) AS messages
       FROM application a WHERE a.id = $1`,
      [id],
    );
    return row;
  }

  const eventsOf = ({ id }: Journey) =>
    api.db.manager.find(ApplicationEventRow, { where: { applicationId: id }, order: { seq: 'ASC' } });

  async function issuedBy(events: ApplicationEventRow[]): Promise<IssuedDocument[]> {
    const made: IssuedDocument[] = [];
    for (const event of events) {
      const document = await api.app.get(DocumentsService, { strict: false }).issueFor(event.id);
      if (document) made.push(document);
    }
    return made;
  }

  /** The act is previewed, then done: the same words, the same status, and nothing in between. */
  async function expectTold(journey: Journey, preview: Preview, act: () => Promise<unknown>) {
    const before = (await eventsOf(journey)).length;
    await act();
    expect(preview.status).toBe((await journey.read('window')).status);
    const told = preview.documents.map(({ kind, rows, paragraphs }) => ({ kind, rows, paragraphs }));
    const issued = (await issuedBy((await eventsOf(journey)).slice(before))).map(({ kind, facts: { rows, body } }) => ({
      kind,
      rows,
      paragraphs: body.flatMap((block) => ('text' in block ? [block.text] : block.list)),
    }));
    expect(told).toEqual(issued);
    return told.map(({ kind }) => kind);
  }

  const previewOf = async (journey: Journey, name: string, what: string, body: object): Promise<Preview> => {
    const before = await traces(journey);
    const reply = await journey.move(name, `previews/${what}`, body);
    expect({ status: reply.status, body: reply.body as object }).toMatchObject({ status: 200 });
    expect(await traces(journey)).toEqual(before);
    return reply.body as Preview;
  };

  it.each([
    ['acceptance', { checklist }, 'acceptance'],
    ['acceptance-refusal', { reasons: '不属于本区受理范围' }, 'acceptance_refusal'],
    ['correction-notice', { items: [defect] }, 'correction_notice'],
  ])('shows the window what its %s would say', async (what, body, kind) => {
    const journey = await received();
    const preview = await previewOf(journey, 'window', what, body);
    expect(await expectTold(journey, preview, () => journey.moves('window', what, body))).toEqual([kind]);
  });

  it.each([
    ['suspension', 'customs', { kind: 'inspection', reason: '现场核查', expectedEnd: '2026-11-20' }],
    ['extension', 'supervisor', { reason: '情况复杂' }],
  ])('shows what a notice of %s would say', async (what, name, body) => {
    const journey = await underReview();
    const preview = await previewOf(journey, name, what, body);
    expect(await expectTold(journey, preview, () => journey.moves(name, what, body))).toEqual([`${what}_notice`]);
  });

  it.each(['approve', 'refuse'] as const)(
    'shows the last signer what to %s would publish and issue',
    async (outcome) => {
      const journey = await (await (await new Journey(api, theProcedure('entry')).submits()).accepted()).reviewed();
      const [first, last] = (await journey.read('window')).tasks.filter(({ kind }) => kind === 'signature');
      const acknowledged = await journey.changesSeen();
      const said = { outcome, acknowledged, ...(outcome === 'refuse' && { reasons: '不符合产业定位', remedies }) };
      const preview = async (key: string) => {
        const before = await traces(journey);
        const { id, desk } = await journey.task(key);
        const reply = await (
          await journey.as(desk)
        )
          .post(`/api/v1/tasks/${id}/previews/outcome`)
          .send(said)
          .expect(200);
        expect(await traces(journey)).toEqual(before);
        return reply.body as Preview;
      };
      await journey.claims(first!.key);
      await journey.claims(last!.key);
      expect(await preview(first!.key)).toMatchObject({ status: 'in_approval', documents: [], notice: null });
      await journey.concludes(first!.key, said);
      const told = await preview(last!.key);
      const notice = outcome === 'approve' ? { projectName: '示例射频芯片研发项目', sector: 'ic' } : null;
      expect(told.notice).toEqual(notice && expect.objectContaining(notice));
      await expectTold(journey, told, () => journey.concludes(last!.key, said));
    },
  );

  it('shows nothing to whoever may not act, and says what stands in the way of those who may', async () => {
    const journey = await received();
    expect((await journey.move('customs', 'previews/acceptance', {})).status).toBe(404);
    expect((await journey.move('enterprise', 'previews/acceptance', {})).status).toBe(403);
    const stale = await (
      await journey.as('window')
    )
      .post(`/api/v1/applications/${journey.id}/previews/acceptance`)
      .set('If-Match', '"1"')
      .send({});
    expect(stale.status).toBe(412);
    const refused = await journey.move('window', 'previews/suspension', {
      kind: 'inspection',
      reason: '现场核查',
      expectedEnd: '2026-11-20',
    });
    expect(refused.body).toMatchObject({ refusal: expect.any(String) as string });
  });
});
