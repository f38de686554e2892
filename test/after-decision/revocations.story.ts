import { dayOf } from '#calendar';
import { DocumentsService } from '#documents';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

const grounds = { ground: 'fraud', reasons: '经核查，申报的投资协议系伪造。' };
const revoking = {
  outcome: 'revoke',
  reasons: '以欺骗手段取得准予。',
  remedies: '可依法申请行政复议或者提起行政诉讼。',
};

/** 撤销 over HTTP: proposal, statement, two signatures, and what follows for the project, the totals and the public. */
describe('revoking an approval', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const approved = async () => {
    const journey = await new Journey(api, procedure).submits();
    await journey.accepted();
    await journey.reviewed();
    await journey.signed();
    return journey.passes(14);
  };
  const proposed = async (journey: Journey) => journey.moves('customs', 'revocation', grounds);
  const heard = async (journey: Journey) =>
    (await proposed(journey)).moves('enterprise', 'revocation-statement', {
      statement: '投资协议已重新签订，请核实。',
    });
  const revoked = async (journey: Journey) => (await heard(journey)).everyOpen('revocation', () => revoking);

  const issueAll = async (journey: Journey) => {
    const rows = await api.db.query<{ id: string }[]>(
      'SELECT id FROM application_event WHERE application_id = $1 ORDER BY seq',
      [journey.id],
    );
    const documents = api.app.get(DocumentsService, { strict: false });
    for (const { id } of rows) await documents.issueFor(id);
  };
  const documentsOf = async (journey: Journey) => {
    const owner = await journey.as('enterprise');
    const { body } = await owner.get(`/api/v1/applications/${journey.id}/documents`).expect(200);
    return body.items as { kind: string; code: string; number: string; title: { zh: string } }[];
  };
  const stageOf = async (journey: Journey) => {
    const { projectId } = await journey.read();
    const [project] = await api.db.query<[{ stage: string; version: number }]>(
      'SELECT stage, version FROM project WHERE id = $1',
      [projectId],
    );
    return { projectId, ...project };
  };
  const admitted = async () => {
    const district = await api.signIn('district');
    return (await district.get('/api/v1/reports/portfolio').expect(200)).body;
  };

  it('takes the project out of the admitted stage and of the totals with the second signature', async () => {
    const journey = await approved();
    expect(await stageOf(journey)).toMatchObject({ stage: 'admitted' });
    const before = await admitted();

    await heard(journey);
    expect(await journey.read()).toMatchObject({
      status: 'approved',
      revocation: {
        ...grounds,
        desk: 'customs',
        statement: { text: expect.stringContaining('重新签订') },
        result: null,
      },
    });
    const [first, second] = ['revocation:sign-customs', 'revocation:sign-committee'];
    await journey.claims(first);
    await journey.concludes(first, revoking);
    expect(await stageOf(journey)).toMatchObject({ stage: 'admitted' });
    await journey.claims(second);
    await journey.concludes(second, revoking);

    expect(await journey.read()).toMatchObject({
      status: 'revoked',
      revocation: { result: { outcome: 'revoke', reasons: revoking.reasons, remedies: revoking.remedies } },
      turn: { who: 'desk', desks: ['window'] },
    });
    expect(await stageOf(journey)).toMatchObject({ stage: 'lost' });
    expect(JSON.stringify(await admitted())).not.toBe(JSON.stringify(before));
  });

  const goesOn = async (journey: Journey, milestones: readonly string[]) => {
    const { projectId } = await stageOf(journey);
    const district = await api.signIn('district');
    const sheet = `/api/v1/projects/${projectId}/milestones`;
    for (const key of milestones) {
      const { headers } = await district.get(sheet).expect(200);
      const done = { doneOn: dayOf(api.clock.now()), evidence: '凭证' };
      await district.put(`${sheet}/${key}`).set('If-Match', `${headers.etag}`).send(done).expect(200);
    }
  };
  const isLost = async (journey: Journey) => {
    const { projectId, version } = await stageOf(journey);
    const district = await api.signIn('district');
    const lost = { stage: 'lost', reason: '企业不再落户' };
    await district.post(`/api/v1/projects/${projectId}/stage`).set('If-Match', `"${version}"`).send(lost).expect(201);
  };

  it.each([
    [['agreement'], 'contracted', 'lost'],
    [['agreement', 'customs_filing', 'e_ledger', 'fit_out'], 'building', 'exited'],
    [['agreement', 'customs_filing', 'e_ledger', 'fit_out', 'operation'], 'operating', 'exited'],
  ])('of a project that went on to %j and is %s leaves it %s', async (milestones, reached, left) => {
    const journey = await approved();
    await goesOn(journey, milestones);
    const { version, stage } = await stageOf(journey);
    expect(stage).toBe(reached);
    await revoked(journey);
    expect(await stageOf(journey)).toMatchObject({ stage: left, version: version + 1 });
  });

  it('of a project that is lost already changes nothing about it', async () => {
    const journey = await approved();
    await isLost(journey);
    const { version } = await stageOf(journey);
    await revoked(journey);
    expect(await stageOf(journey)).toMatchObject({ stage: 'lost', version });
  });

  it('is told to the public who checks the approval by its code, with the day', async () => {
    const journey = await approved();
    await issueAll(journey);
    const { code } = (await documentsOf(journey)).find(({ kind }) => kind === 'approval')!;
    const check = async (of = code) => (await api.http().get(`/api/v1/public/decisions/${of}`).expect(200)).body;
    expect(await check()).toMatchObject({ status: 'valid', revokedOn: null });

    await proposed(journey);
    expect(await check()).toMatchObject({ status: 'valid', revokedOn: null });
    await journey.moves('enterprise', 'revocation-statement', { statement: '请核实。' });
    await journey.everyOpen('revocation', () => revoking);
    await issueAll(journey);

    const { revocation } = await journey.read();
    expect(await check()).toMatchObject({ status: 'revoked', revokedOn: revocation?.result?.decidedOn });
    const issued = (await documentsOf(journey)).map(({ kind, title }) => `${kind} ${title.zh}`);
    expect(issued).toEqual(expect.arrayContaining(['revocation_notice 拟撤销准予告知书', 'revocation 撤销决定书']));
    const paper = (await documentsOf(journey)).find(({ kind }) => kind === 'revocation')!;
    expect(await check(paper.code)).toMatchObject({ kind: 'revocation', status: 'valid', number: paper.number });
  });

  it('goes on without a statement when its time is over, and is dismissed by one signer', async () => {
    const journey = await proposed(await approved());
    expect(await journey.read()).toMatchObject({ turn: { who: 'applicant' } });
    await journey.passes(1);
    await expect(journey.task('revocation:sign-customs')).rejects.toThrow('No task');
    await journey.passes(20);
    await journey.claims('revocation:sign-customs');
    await journey.concludes('revocation:sign-customs', { outcome: 'dismiss', reasons: '证据不足。' });

    expect(await journey.read()).toMatchObject({
      status: 'approved',
      revocation: { statement: null, result: { outcome: 'dismiss', reasons: '证据不足。', remedies: null } },
    });
    expect(await stageOf(journey)).toMatchObject({ stage: 'admitted' });
  });

  it('tells the applicant why, and not who of the officials', async () => {
    const journey = await revoked(await approved());
    const enterprise = await journey.as('enterprise');
    const names = ['customs', 'customs-approver', 'committee-approver'];
    const ids = await Promise.all(names.map((name) => api.accountId(name)));
    for (const shown of ['', '/events?limit=100', '/clock-sheet']) {
      const { text } = await enterprise.get(`/api/v1/applications/${journey.id}${shown}`).expect(200);
      expect(text).not.toMatch(/关毅|签海|签委|王晓/);
      expect(ids.filter((id) => text.includes(id))).toEqual([]);
    }
  });

  it('is delivered like a decision, and asked for only by those who may', async () => {
    const journey = await revoked(await approved());
    await journey.claims('delivery');
    await journey.moves('window', 'delivery', { method: 'post' });
    expect(await journey.read()).toMatchObject({ turn: { who: 'applicant' } });
    await journey.moves('enterprise', 'delivery-receipt');
    expect(await journey.read()).toMatchObject({
      status: 'revoked',
      delivery: { method: 'post' },
      turn: { who: 'nobody' },
    });

    const other = await approved();
    expect((await other.move('enterprise', 'revocation', grounds)).status).toBe(403);
    expect((await other.move('customs', 'revocation', { ...grounds, ground: 'whim' })).status).toBe(400);
    expect((await other.move('customs', 'revocation', { ...grounds, ground: 'condition_broken' })).body.refusal).toBe(
      'no_breach',
    );
    expect((await other.move('enterprise', 'revocation-statement', { statement: '申辩' })).body.refusal).toBe(
      'no_statement_awaited',
    );
  });
});
