import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContactsService, Objection } from '#applications';
import { MemberEvent } from '#enterprises';
import { AccessEvent, Account, SessionsService, SignInRecord } from '#identity';
import { ErasureService, ExpiryService, register, type PersonalData } from '#personal-data';
import { newId } from '#platform';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { replayAll } from '#test/support/system/replay-check';
import { aUscc } from '#test/support/people/uscc';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { personCommand } from '../../apps/cli/commands/person.js';

const password = 'a long enough secret';
const email = 'fangmin@ruqu.example';
const name = '方敏之';
const telephone = '139 8765 4321';

/** Everything that a column of the database can say. */
const textColumns = `
SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
JOIN information_schema.tables t USING (table_schema, table_name)
WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
  AND c.data_type IN ('character varying', 'text', 'character', 'json', 'jsonb', 'inet', 'bytea', 'ARRAY')
ORDER BY 1, 2`;

/** 个人信息: what is kept of a person, told to them, and erased. */
describe('asking what is kept', () => {
  let api: TestApi;
  let erasure: ErasureService;
  let owner: Http;
  let person: Http;
  let ofEnterprise: string;
  let journey: Journey;
  /** Handed in by somebody else of the enterprise, who named the person in it. */
  let colleagues: Journey;
  let id: string;

  beforeAll(async () => {
    api = await startTestApi();
    erasure = new ErasureService(api.db, api.clock, api.app.get(ContactsService, { strict: false }));
    owner = await api.signIn('enterprise');
    ofEnterprise = `/api/v1/enterprises/${(await owner.get('/api/v1/session').expect(200)).body.enterprise.id}`;
    const { body } = await owner.post(`${ofEnterprise}/invitations`).send({ email, name, role: 'handler' }).expect(201);
    const token = body.link.split('#')[1];
    await api.http().post('/api/v1/member-invitations/acceptance').send({ token, password }).expect(204);
    person = api.http();
    await person.post('/api/v1/session').send({ email, password }).expect(201);
    id = await api.accountId('fangmin');
    await person
      .post('/api/v1/account/membership-requests')
      .send({ uscc: aUscc('MAFANG177'), reason: `${name}来自集团` })
      .expect(201);
    const key = { name: `${name}的报表`, days: 30, scopes: ['applications:read'] };
    await person.post('/api/v1/api-keys').send(key).expect(201);
    await owner.post(`${ofEnterprise}/ownership`).send({ to: id }).expect(201);
    journey = new Journey(api, theProcedure('entry'), 'fangmin');
    await journey.submits({ contactName: name, contactPhone: telephone });
    colleagues = await new Journey(api, theProcedure('entry'), 'enterprise').submits({ contactName: name });
    await colleagues.moves('enterprise', 'withdrawal', { reason: '另行申报' });
  }, 60_000);
  afterAll(() => api.close());

  const columns = () => api.db.query<{ table: string; column: string }[]>(textColumns);

  /** Every column of the whole database in which somebody's address, name or number can be found. */
  const traces = async () => {
    const found: string[] = [];
    for (const { table, column } of await columns()) {
      const says = [email, name, telephone].map((_, place) => `position($${place + 1} IN t."${column}"::text) > 0`);
      const text = `SELECT 1 FROM "${table}" t WHERE ${says.join(' OR ')} LIMIT 1`;
      if ((await api.db.query<unknown[]>(text, [email, name, telephone])).length > 0) found.push(`${table}.${column}`);
    }
    return found;
  };

  const kept = async (who: Http): Promise<PersonalData> =>
    (await who.get('/api/v1/account/personal-data').expect(200)).body;
  const items = (data: PersonalData, key: string) => data.kept.find((one) => one.key === key)?.items ?? [];
  /** The token of a session that the person begins now in a zone. */
  const begun = (zoneId: string) =>
    api.app.get(SessionsService, { strict: false }).open(id, { zoneId, address: '127.0.0.1', agent: 'a test' });
  /** `ruqu person`, and what it prints. */
  const ruquPerson = async (...args: string[]): Promise<string> => {
    const lines: unknown[] = [];
    const spied = jest.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
    await personCommand(api.config, args).finally(() => spied.mockRestore());
    return lines.join('\n');
  };
  const codes = async () => (await erasure.plan([email])).obstacles.map(({ code }) => code).sort();

  it('is answered from a register that names every column of the database', async () => {
    const named = register.flatMap(({ table, kept: entries = [], ids = [], words = [], free = [] }) => {
      const personal = new Set(entries.flatMap((entry) => [...entry.columns, ...(entry.secrets ?? [])]));
      return [...personal, ...ids, ...words, ...free].map((column) => `${table}.${column}`);
    });
    const texts = (await columns()).map(({ table, column }) => `${table}.${column}`);
    expect(texts.filter((column) => !named.includes(column))).toEqual([]);
    const all = await api.db.query<{ column: string }[]>(
      `SELECT table_name || '.' || column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    expect(named.filter((column) => !all.some((one) => one.column === column))).toEqual([]);
    expect(named.filter((column, place) => named.indexOf(column) !== place)).toEqual([]);
  });

  it('knows which fields of the forms are about a person', () => {
    const written = (['entry', 'change', 'extension', 'exit'] as const).flatMap((kind) =>
      theProcedure(kind).form.flatMap(({ fields }) => fields),
    );
    const texts = written.filter(({ type, personal }) => ['text', 'longText'].includes(type) && !personal);
    expect([...new Set(texts.map(({ key }) => key))].sort()).toEqual(aboutTheProject);
    expect(written.filter(({ personal }) => personal).map(({ key }) => key)).toContain('contactPhone');
  });

  it('tells a person each of it, with what it is for, and nothing that opens anything or is about others', async () => {
    const data = await kept(person);
    expect(items(data, 'account')).toMatchObject([{ id, email, name }]);
    expect(items(data, 'enterprise_member')).toMatchObject([{ role: 'owner' }]);
    expect(items(data, 'sign_in_record')).toMatchObject([{ outcome: 'signed_in' }]);
    expect(items(data, 'membership_request')).toMatchObject([{ reason: `${name}来自集团` }]);
    expect(items(data, 'api_key')).toMatchObject([{ name: `${name}的报表` }]);
    const contact = { applicationId: journey.id, contactName: name, contactPhone: telephone };
    expect(items(data, 'application')).toContainEqual({ ...contact, number: expect.any(String), round: null });
    expect(items(data, 'submission')).toContainEqual({ ...contact, number: expect.any(String), round: 1 });
    expect(items(data, 'application_event').map(({ type }) => type)).toContain('submitted');
    expect(data.kept.every(({ bases, term, purpose }) => bases.length > 0 && term.zh && purpose.en)).toBe(true);

    const told = JSON.stringify(data);
    const [{ password_hash: hash }] = await api.db.query(`SELECT password_hash FROM account WHERE id = $1`, [id]);
    expect(told).not.toContain(hash);
    expect(told).not.toMatch(/[0-9a-f]{64}/);
    expect(told).not.toContain('enterprise@ruqu.example');

    const elsewhere = api.http().set('Cookie', `ruqu_session=${await begun('tianzhu')}`);
    expect(await kept(elsewhere).then((one) => items(one, 'submission'))).toHaveLength(2);
    const objection = { id: newId(), zoneId: 'zgc', applicationId: journey.id, name: '周明', reason: '用水' };
    await api.db.manager.insert(Objection, {
      ...objection,
      contact: 'enterprise@ruqu.example',
      madeAt: api.clock.now(),
    });
    const others = JSON.stringify(await kept(owner));
    expect(others).not.toContain('周明');
    await api.db.manager.delete(Objection, { id: objection.id });
    expect([email, name, telephone].filter((one) => others.includes(one))).toEqual([]);
    await api.http().get('/api/v1/account/personal-data').expect(401);
  });

  it('is answered on the command line too, also by a telephone number', async () => {
    const file = path.join(api.config.RUQU_HOME, 'fangmin.json');
    expect(await ruquPerson(email, 'export', '--to', file)).toMatch(/^\d+ items are in /);
    const data = JSON.parse(readFileSync(file, 'utf8')) as PersonalData;
    const byAddress = ['member_invitation', 'outgoing_mail'];
    const byAccount = (all: PersonalData) => all.kept.filter(({ key }) => !byAddress.includes(key));
    expect(byAccount(data)).toEqual(byAccount(await kept(person)));
    expect(items(data, 'member_invitation')).toMatchObject([{ email, name, role: 'handler' }]);
    expect(items(data, 'outgoing_mail')).toMatchObject([{ recipient: email, kind: 'member_invitation' }]);
    await expect(ruquPerson(email, 'enterprise@ruqu.example', 'export')).rejects.toThrow('More than one account');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(ruquPerson('erase')).rejects.toThrow('Say who, and what');
    await expect(ruquPerson(email, 'erase', '--now')).rejects.toThrow('Say who, and what');
    expect((await erasure.plan([telephone])).lines).toContainEqual(expect.objectContaining({ how: 'forms', count: 2 }));
    expect((await erasure.plan([email])).lines).toContainEqual(expect.objectContaining({ how: 'forms', count: 4 }));
  });

  it('asks again who it is before telling, a while after the sign-in', async () => {
    api.clock.pass({ minutes: 20 });
    const { body } = await person.get('/api/v1/account/personal-data').expect(403);
    expect(body).toMatchObject({ type: '/problems/step_up_required' });
  });

  it('erases nobody who owns an enterprise alone, or whom an application under way names', async () => {
    expect(await codes()).toEqual(['contact_under_way', 'owns_enterprise']);
    await expect(erasure.erase([email], 'zgc')).rejects.toThrow('has to hand it over first');
    await journey.claims('completeness');
    const number = 'ZGC-2026-000001';
    expect((await erasure.plan(['window@ruqu.example'])).obstacles).toEqual([
      { code: 'serves', about: 'zgc window' },
      { code: 'holds_work', about: `${number} completeness` },
    ]);
    const contact = '137-0000-0001';
    const objection = { id: newId(), zoneId: 'zgc', applicationId: journey.id, name: '周明', contact, reason: '用水' };
    await api.db.manager.insert(Objection, { ...objection, madeAt: api.clock.now() });
    const objector = () => erasure.plan(['13700000001']);
    expect((await objector()).obstacles).toEqual([{ code: 'objection_under_way', about: number }]);
    await journey.moves('fangmin', 'withdrawal', { reason: '另行申报' });
    expect(await codes()).toEqual(['owns_enterprise']);
    expect((await objector()).obstacles).toEqual([]);
    await api.db.manager.delete(Objection, { id: objection.id });
    const back = await api.signIn('fangmin');
    await back.post(`${ofEnterprise}/ownership`).send({ to: await api.accountId('enterprise') });
    expect(await codes()).toEqual([]);
  });

  it('erases a person from every column of the database, and the record still holds', async () => {
    const before = await traces();
    expect(before).toEqual(expect.arrayContaining(['account.email', 'submission.form', 'application.form']));
    const number = telephone.replaceAll(' ', '');
    expect(await ruquPerson(email, number, 'erase')).toContain('Nothing has been erased. With --yes it is');
    expect(await traces()).toEqual(before);
    const printed = await ruquPerson(email, number, 'erase', '--yes');
    expect(printed).toContain('Contact in forms (4): taken out of the form, its digest stays');
    expect(await traces()).toEqual([]);

    expect(await api.db.query('SELECT 1 FROM enterprise_member WHERE account_id = $1', [id])).toEqual([]);
    const gone = await api.db.manager.findBy(MemberEvent, { accountId: id, kind: 'erased' });
    expect(gone).toMatchObject([{ by: null, formerRole: 'handler' }]);
    const account = await api.db.manager.findOneByOrFail(Account, { id });
    expect(account).toMatchObject({ passwordHash: null, erasedAt: expect.any(Date) });
    expect(account.name).toMatch(/^注销用户 \/ Former user [0-9A-F]{4}$/);
    const noted = await api.db.manager.findOneByOrFail(AccessEvent, { kind: 'person_erased', accountId: id });
    const [{ commitments }] = await api.db.query('SELECT commitments FROM submission WHERE application_id = $1', [
      journey.id,
    ]);
    const commitment = {
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      erased: { at: expect.any(String), act: noted.id },
    };
    expect(commitments).toEqual({ contactName: commitment, contactPhone: commitment });
    expect(await replayAll(api)).toMatchObject({ differences: [] });
    expect(await api.db.manager.countBy(SignInRecord, { accountId: id })).toBeGreaterThan(0);
  });

  it('finds what is changed in a form after somebody was erased from it', async () => {
    await api.db.query('ALTER TABLE submission DISABLE TRIGGER submission_append_only');
    await api.db.query(`UPDATE submission SET form = form || '{"jobs": 8000}' WHERE application_id = $1`, [journey.id]);
    const [difference] = (await replayAll(api)).differences;
    expect(difference).toMatchObject({ what: 'submission', row: '1', field: 'content' });
    await api.db.query(`UPDATE submission SET form = form || '{"jobs": 80}' WHERE application_id = $1`, [journey.id]);
    await api.db.query('ALTER TABLE submission ENABLE TRIGGER submission_append_only');
    for (const change of [
      `form = form - 'jobs'`,
      `form = form - 'jobs', commitments = commitments || '{"jobs": {"digest": "", "erased": {}}}'`,
      `form = form - 'contactName', commitments = commitments || '{"contactName": {"digest": "", "erased": {}}}'`,
    ])
      await expect(api.db.query(`UPDATE submission SET ${change}`)).rejects.toThrow('append-only');
  });

  it('knows the person no more: they cannot sign in, and their address is free', async () => {
    const { body } = await api.http().post('/api/v1/session').send({ email, password }).expect(401);
    const unknown = await api.http().post('/api/v1/session').send({ email: 'no@ruqu.example', password }).expect(401);
    expect(body).toEqual({ ...unknown.body, requestId: body.requestId });
    await person.get('/api/v1/session').expect(401);
    const late = api.http().set('Cookie', `ruqu_session=${await begun('zgc')}`);
    await late.get('/api/v1/session').expect(401);
    await expect(erasure.erase([email], 'zgc')).rejects.toThrow('There is no such person');
    owner = await api.signIn('enterprise');
    await owner.post(`${ofEnterprise}/invitations`).send({ email, name, role: 'viewer' }).expect(201);
  });

  it('forgets an invitation some months after its end', async () => {
    const expiry = api.app.get(ExpiryService, { strict: false });
    const invitations = () => api.db.query<unknown[]>('SELECT 1 FROM member_invitation');
    api.clock.pass({ days: 7 + 183 });
    await expiry.deleteExpired();
    expect(await invitations()).toHaveLength(1);
    api.clock.pass({ days: 2 });
    await expiry.deleteExpired();
    expect(await invitations()).toEqual([]);
  });
});

/** What else is written freely in a form: about the project, not about a person. */
const aboutTheProject = [
  'changeReason',
  'customsCode',
  'exitReason',
  'extensionReason',
  'goodsStatement',
  'industryClass',
  'itSummary',
  'positioningReason',
  'projectCode',
  'projectNameEn',
  'projectNameZh',
  'projectSummary',
];
