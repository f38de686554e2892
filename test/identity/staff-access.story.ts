import { StaffInvitationsService } from '#identity';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { raceHolding } from '#test/support/system/timing/race';

const password = 'a long enough secret';
const staff = '/api/v1/admin/staff';
const invitations = '/api/v1/admin/staff-invitations';

const attacks = ['UPDATE access_event SET by = $$x$$', 'DELETE FROM access_event', 'TRUNCATE access_event'];

/** 任免、停用与邀请 over HTTP: who comes to which desk and role, at once, and what nobody can do. */
describe('giving and taking access', () => {
  let api: TestApi;
  let admin: Http;

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-02T01:00:00Z');
    admin = await api.signIn('admin');
  });
  afterAll(() => api.close());

  const member = async (name: string) => (await admin.get(`${staff}/${await api.accountId(name)}`).expect(200)).body;
  const grants = async (name: string, office: object, by = admin) =>
    by.post(`${staff}/${await api.accountId(name)}/offices`).send(office);
  const officeOf = async (name: string, what: string) =>
    (await member(name)).offices.find(
      (one: { role: string; desk: { key: string } | null; state: string }) =>
        one.state === 'running' && [one.role, one.desk?.key].includes(what),
    );
  const invites = async (email: string, office: object = { desk: 'window' }) => {
    const reply = await admin.post(invitations).send({ email, name: '新来', offices: [office] });
    return { body: reply.body, token: String(reply.body.link).split('#')[1] ?? '' };
  };
  const accepts = (token: string) => api.http().post('/api/v1/staff-invitations/acceptance').send({ token, password });
  const events = async () => (await admin.get('/api/v1/admin/access-events?limit=100').expect(200)).body.items;

  it('lists staff page by page, for administrator and auditor only', async () => {
    const all = (await admin.get(`${staff}?limit=100`).expect(200)).body.items;
    const first = (await admin.get(`${staff}?limit=5`).expect(200)).body;
    const second = (await admin.get(`${staff}?limit=5&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 10));
    expect(await member('window')).toMatchObject({
      active: true,
      offices: [{ desk: { key: 'window' }, deputy: false, role: null, state: 'running', endsOn: null }],
    });
    for (const path of [staff, '/api/v1/admin/access-events']) {
      await (await api.signIn('auditor')).get(path).expect(200);
      await (await api.signIn('supervisor')).get(path).expect(403);
      await (await api.signIn('enterprise')).get(path).expect(403);
    }
    await admin.get(`${staff}/${await api.accountId('enterprise')}`).expect(404);
    expect((await grants('window', { role: 'supervisor' }, await api.signIn('auditor'))).status).toBe(403);
  });

  it('gives and takes a desk with effect on the next request, and keeps what was', async () => {
    const tax = await api.signIn('tax');
    await tax.post('/api/v1/desks/commerce/claims').expect(404);
    expect((await grants('tax', { desk: 'commerce' })).status).toBe(201);
    await tax.post('/api/v1/desks/commerce/claims').expect(204);

    const { id } = await officeOf('tax', 'commerce');
    const path = `${staff}/${await api.accountId('tax')}/offices/${id}`;
    expect((await admin.patch(path).send({ endsOn: '2020-01-01' })).body.errors[0].code).toBe('period_reversed');
    await admin.patch(path).send({ endsOn: '2099-12-31' }).expect(200);
    expect((await admin.delete(path).expect(200)).body.offices).toContainEqual(
      expect.objectContaining({ id, state: 'revoked', endsOn: '2099-12-31', revokedAt: expect.any(String) }),
    );
    await tax.post('/api/v1/desks/commerce/claims').expect(404);
    expect((await admin.delete(path).expect(409)).body).toMatchObject({ refusal: 'office_over' });

    const [revoked, changed, granted] = await events();
    const about = expect.objectContaining({ id: await api.accountId('tax') });
    const by = expect.objectContaining({ id: await api.accountId('admin') });
    expect(revoked).toMatchObject({ kind: 'office_revoked', about, by, detail: { office: id, desk: 'commerce' } });
    expect(changed).toMatchObject({ kind: 'office_end_changed', detail: { endsOn: '2099-12-31' } });
    expect(granted).toMatchObject({ kind: 'office_granted', detail: { office: id, endsOn: null } });
  });

  it.each([
    ['an unknown desk', { desk: 'nowhere' }, 422, 'unknown_desk'],
    ['a deputy where there is no seat', { desk: 'window', deputy: true }, 422, 'no_seat'],
    ['a desk and a role in one', { desk: 'window', role: 'supervisor' }, 422, 'desk_or_role'],
    ['a first day that has passed', { desk: 'window', startsOn: '2023-06-01' }, 422, 'period_past'],
    [
      'a last day before the first',
      { desk: 'window', startsOn: '2099-01-02', endsOn: '2099-01-01' },
      422,
      'period_reversed',
    ],
    ['what is held already', { desk: 'tax' }, 409, 'already_held'],
  ])('refuses %s', async (_, office, status, code) => {
    const before = await member('tax');
    const { body, ...reply } = await grants('tax', office);
    expect([reply.status, body.refusal ?? body.errors[0].code]).toEqual([status, code]);
    expect(await member('tax')).toEqual(before);
  });

  it('lets nobody be administrator and auditor, nor an unknown role be given', async () => {
    expect((await grants('auditor', { role: 'administrator' })).body).toMatchObject({ refusal: 'roles_kept_apart' });
    expect((await grants('tax', { role: 'emperor' })).status).toBe(400);
  });

  it('lets nobody change their own access', async () => {
    const { id } = await officeOf('admin', 'administrator');
    const own = `${staff}/${await api.accountId('admin')}`;
    for (const refused of [
      admin.post(`${own}/offices`).send({ desk: 'customs-approver' }),
      admin.patch(`${own}/offices/${id}`).send({ endsOn: '2099-01-01' }),
      admin.delete(`${own}/offices/${id}`),
      admin.post(`${own}/deactivation`),
    ]) {
      expect((await refused.expect(409)).body).toMatchObject({ refusal: 'own_access' });
    }
  });

  it('keeps an administrator when two remove each other at the same moment', async () => {
    expect((await grants('supervisor', { role: 'administrator' })).status).toBe(201);
    const other = await api.signIn('supervisor');
    const revoking = async (by: Http, name: string) => {
      const { id } = await officeOf(name, 'administrator');
      const path = `${staff}/${await api.accountId(name)}/offices/${id}`;
      return () => by.delete(path).then((reply) => reply);
    };
    const listed = async (by: Http) => (await by.get(`${staff}?limit=100`).expect(200)).body.items.length;
    const before = await listed(admin);
    const replies = await raceHolding(
      api.db,
      `SELECT pg_advisory_xact_lock(hashtext('access zgc'))`,
      await revoking(admin, 'supervisor'),
      await revoking(other, 'admin'),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ refusal: 'last_administrator' });
    const left = replies[0]?.status === 200 ? admin : other;
    expect(await listed(left)).toBe(before);
    if (left === other) {
      expect((await grants('admin', { role: 'administrator' }, other)).status).toBe(201);
      admin = await api.signIn('admin');
    }
  });

  it('deactivates an account at once, answers it as a wrong password, and lets its desk and stand-ins rest', async () => {
    const holidays = { startsOn: '2026-03-02', endsOn: '2026-03-08' };
    const commerce = await api.signIn('commerce');
    const planning = await api.signIn('planning');
    await commerce
      .post('/api/v1/delegations')
      .send({ ...holidays, to: await api.accountId('planning') })
      .expect(201);
    await planning.post('/api/v1/desks/commerce/claims').expect(204);

    const path = `${staff}/${await api.accountId('commerce')}/deactivation`;
    expect((await admin.post(path).expect(201)).body).toMatchObject({ active: false });
    await commerce.get('/api/v1/session').expect(401);
    await planning.post('/api/v1/desks/commerce/claims').expect(404);
    const signsIn = (word: string) =>
      api.http().post('/api/v1/session').send({ email: 'commerce@ruqu.example', password: word });
    const answer = async (word: string) => ({ ...(await signsIn(word).expect(401)).body, requestId: '' });
    expect(await answer('Ruqu-demo-2026')).toEqual(await answer('wrong'));
    expect((await admin.post(path).expect(409)).body).toMatchObject({ refusal: 'already_deactivated' });

    await admin.delete(path).expect(200);
    await signsIn('Ruqu-demo-2026').expect(201);
    expect((await admin.delete(path).expect(409)).body).toMatchObject({ refusal: 'not_deactivated' });
  });

  it('lets an invited person in once, with what was given', async () => {
    const { token, body } = await invites('New.Officer@zone.example');
    expect(JSON.stringify(await api.db.query('SELECT * FROM staff_invitation'))).not.toContain(token);
    const read = await api.http().post('/api/v1/staff-invitations/reading').send({ token }).expect(200);
    expect(read.body).toMatchObject({ email: 'new.officer@zone.example', offices: [{ desk: { key: 'window' } }] });

    const replies = await raceHolding(
      api.db,
      `SELECT 1 FROM staff_invitation WHERE id = '${body.id}' FOR UPDATE`,
      ...[0, 1].map(() => () => accepts(token).then((reply) => reply)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404]);
    const officer = api.http();
    await officer.post('/api/v1/session').send({ email: 'new.officer@zone.example', password }).expect(201);
    await officer.post('/api/v1/desks/window/claims').expect(204);
    expect((await invites('new.officer@zone.example')).body).toMatchObject({ refusal: 'already_staff' });
    expect((await events())[0]).toMatchObject({ kind: 'staff_joined', detail: { desk: 'window' } });
  });

  it('invites an address that has an account into the zone, for its owner alone', async () => {
    const { token } = await invites('enterprise@ruqu.example', { desk: 'tax', endsOn: '2099-12-31' });
    expect((await accepts(token).expect(409)).body).toMatchObject({ type: '/problems/account_unavailable' });
    const path = '/api/v1/account/staff-invitation';
    await (await api.signIn('enterprise2')).post(path).send({ token }).expect(404);
    const owner = await api.signIn('enterprise');
    await owner.post(path).send({ token }).expect(204);
    await owner.get('/api/v1/session').expect(401);
    const again = await api.signIn('enterprise');
    expect((await again.get('/api/v1/session').expect(200)).body).toMatchObject({ desks: [{ key: 'tax' }] });
  });

  it('makes void what was withdrawn, is replaced, has expired, or comes from who may not invite any more', async () => {
    const [withdrawn, replaced] = [await invites('a@zone.example'), await invites('b@zone.example')];
    await admin.delete(`${invitations}/${withdrawn.body.id}`).expect(204);
    await admin.delete(`${invitations}/${withdrawn.body.id}`).expect(404);
    await invites('b@zone.example');
    await accepts(withdrawn.token).expect(404);
    await accepts(replaced.token).expect(404);
    await api.http().post('/api/v1/staff-invitations/reading').send({ token: replaced.token }).expect(404);

    await grants('supervisor', { role: 'administrator' });
    const other = await api.signIn('supervisor');
    const sent = { email: 'c@zone.example', name: '丙', offices: [{ desk: 'window' }] };
    const token = String((await other.post(invitations).send(sent).expect(201)).body.link).split('#')[1] ?? '';
    const { id } = await officeOf('supervisor', 'administrator');
    await admin.delete(`${staff}/${await api.accountId('supervisor')}/offices/${id}`).expect(200);
    await accepts(token).expect(404);

    const late = await invites('d@zone.example');
    api.clock.pass({ days: 7 });
    await accepts(late.token).expect(404);
    admin = await api.signIn('admin');
    expect((await admin.get(invitations).expect(200)).body.items).toEqual([]);
  });

  it('shows the supervisor what a person who has left still holds, so that a colleague goes on with it', async () => {
    const enterprise = await api.signIn('enterprise2');
    const procedure = (await enterprise.get('/api/v1/procedures/entry').expect(200)).body;
    const journey = await new Journey(api, procedure, 'enterprise2').submits();
    await journey.claims('completeness');
    const supervisor = await api.signIn('supervisor');
    const load = async () => {
      const { people } = (await supervisor.get('/api/v1/supervision/board').expect(200)).body;
      return people.map(({ claimed, stranded }: { claimed: number; stranded: number }) => [claimed, stranded]);
    };
    expect(await load()).toEqual([[1, 0]]);
    const window = await api.accountId('window');
    await admin.post(`${staff}/${window}/deactivation`).expect(201);
    expect(await load()).toEqual([[1, 1]]);

    const { id } = await journey.task('completeness');
    const gives = async (to: string) =>
      supervisor.post(`/api/v1/tasks/${id}/assignment`).send({ to: await api.accountId(to), reason: '原经办人已离岗' });
    expect((await gives('window')).status).toBe(409);
    expect((await gives('window2')).status).toBe(201);
    expect(await load()).toEqual([[1, 0]]);
    await admin.delete(`${staff}/${window}/deactivation`).expect(200);
  });

  it('takes its first administrator from the command line, and only where there is none', async () => {
    const first = { zoneId: 'zgc', email: 'first@zone.example', name: '首任', page: 'https://zone.example/join/staff' };
    const invitation = () => api.app.get(StaffInvitationsService, { strict: false }).inviteFirstAdministrator(first);
    await expect(invitation()).rejects.toMatchObject({ details: { refusal: 'administrator_exists' } });
    await api.db.query(`UPDATE staff_appointment SET revoked_at = now() WHERE role = 'administrator'`);
    const { link } = await invitation();
    await accepts(link.split('#')[1] ?? '').expect(204);
    const administrator = api.http();
    await administrator.post('/api/v1/session').send({ email: first.email, password }).expect(201);
    await administrator.get(staff).expect(200);
    await expect(invitation()).rejects.toMatchObject({ details: { refusal: 'administrator_exists' } });
  });

  it.each(attacks)('keeps the record as it was written against %s', async (attack) => {
    await expect(api.db.query(attack)).rejects.toThrow('stays as it was written');
  });
});
