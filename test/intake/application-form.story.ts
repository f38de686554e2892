import { Application, RulesService, Submission } from '#applications';
import { visibleFields } from '#applications/procedure';
import type { Procedure } from '#zones/procedure';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { glyphsIn, textIn } from '#test/support/system/pdf-text';
import { aForm, Journey } from '#test/support/people/journey';

/** 申请表: what was handed in can be kept, as one paper. */
describe('the application form as PDF', () => {
  let api: TestApi;
  let procedure: Procedure;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const enterprise = await api.signIn('enterprise');
    procedure = (await enterprise.get('/api/v1/procedures/entry').expect(200)).body as Procedure;
    const summary = `${'面向𠮷野基站的射频芯片。\n'.repeat(90)}完`;
    journey = await new Journey(api, procedure).submits({ projectSummary: summary });
  });
  afterAll(() => api.close());

  const formOf = async (name: string, path: string, status = 200) => {
    const person = await journey.as(name);
    const { body } = await person.get(`/api/v1/applications/${journey.id}/${path}`).buffer(true).expect(status);
    return body as Buffer;
  };
  /** Lines may break anywhere. */
  const wordsIn = async (pdf: Buffer) => (await textIn(pdf)).replace(/\s/g, '');
  const plain = (text: string) => text.replace(/\s/g, '');

  it('shows every field that was asked, its answer with its unit, and every paper with its hash', async () => {
    const pdf = await formOf('enterprise', 'submissions/1/file');
    const words = await wordsIn(pdf);
    const rules = api.app.get(RulesService);
    const application = await api.db.manager.findOneByOrFail(Application, { id: journey.id });
    const asked = visibleFields(procedure, rules.factsOf(application));
    const submission = await api.db.manager.findOneByOrFail(Submission, { applicationId: journey.id, round: 1 });
    const { materials, contentHash } = submission;

    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter(({ title }) => !words.includes(plain(title.zh + title.en)))).toEqual([]);
    expect(materials.length).toBeGreaterThan(3);
    const hashes = materials.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256));
    expect([contentHash, ...hashes].filter((hash) => !words.includes(hash))).toEqual([]);
    expect(words).toContain('120,000,000.00元');
    expect(words).toContain('集成电路');
    expect(words).toContain('第1次申报Round1');
    expect(words).toMatch(/统一社会信用代码USCC9\w{17}/);
    expect(words).toMatch(/收件时间Received2026年\d+月\d+日\d\d:\d\d/);
    expect(words.match(/面向𠮷野基站的射频芯片。/g)).toHaveLength(90);
    expect(words).not.toContain('草稿');
    expect(glyphsIn(pdf).includes('0000')).toBe(false);
  });

  it('is given to the officers who may read the application, and to nobody else', async () => {
    expect((await formOf('window', 'submissions/1/file')).toString('latin1', 0, 5)).toBe('%PDF-');
    await formOf('enterprise2', 'submissions/1/file', 404);
    await formOf('enterprise', 'submissions/2/file', 404);
    await formOf('window', 'form/file', 403);
  });

  it('stays what it was, whatever is worked on later', async () => {
    const before = await formOf('enterprise', 'submissions/1/file');
    await api.db.query(`UPDATE application SET form = form || '{"contactName":"别人"}' WHERE id = $1`, [journey.id]);
    expect((await formOf('enterprise', 'submissions/1/file')).equals(before)).toBe(true);
  });

  it('can be read as a draft, and says so', async () => {
    const draft = await new Journey(api, procedure).drafts(aForm({ jobs: { typed: '约八十人' } }));
    journey = draft;
    const words = await wordsIn(await formOf('enterprise', 'form/file'));
    expect(words).toContain('草稿，未提交Draft,nothandedin');
    expect(words).toContain('约八十人（未能识别，待改正');
    expect(words).not.toContain('收件时间');
  });
});
