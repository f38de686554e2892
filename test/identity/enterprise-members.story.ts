import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { raceHolding } from '#test/support/system/timing/race';
import { aUscc } from '#test/support/people/uscc';

const password = 'a long enough secret';
const demonstration = '91000000MADEM00112';

/** What the record holds of the story, from its beginning on. */
const firstKinds = [
  'invited',
  'joined',
  'invited',
  'joined',
  'invited',
  'invitation_withdrawn',
  'invited',
  'invited',
  'admitted',
  'declined',
  'removed',
  'handed_over',
  'role_changed',
];

/** 企业成员 over HTTP: who comes in, by whom, as what, and who goes. */
describe('belonging to an enterprise', () => {
  let api: TestApi;
  let owner: Http;
  let id: string;
  let path: string;

  beforeAll(async () => {
    api = await startTestApi();
    owner = await api.signIn('enterprise');
    id = (await owner.get('/api/v1/session').expect(200)).body.enterprise.id;
    path = `/api/v1/enterprises/${id}`;
  });
  afterAll(() => api.close());

  const invites = async (email: string, role: string, by = owner) =>
    (await by.post(`${path}/invitations`).send({ email, name: '新成员', role })).body;
  const tokenOf = ({ link }: { link: string }) => link.split('#')[1] ?? '';
  const accepts = (token: string) => api.http().post('/api/v1/member-invitations/acceptance').send({ token, password });
  const signedIn = async (email: string) => {
    const http = api.http();
    await http.post('/api/v1/session').send({ email, password }).expect(201);
    return http;
  };
  const joined = async (email: string, role: string) => {
    await accepts(tokenOf(await invites(email, role))).expect(204);
    return signedIn(email);
  };
  const members = async (by = owner): Promise<{ id: string; email: string; role: string; mine: boolean }[]> =>
    (await by.get(`${path}/members`).expect(200)).body.items;
  const memberOf = async (email: string) => (await members()).find((one) => one.email === email)?.id ?? '';

  it('lets an invited person in once, as what they were invited, and only owners invite', async () => {
    const invited = await invites('Handler@xinqi.example', 'handler');
    const token = tokenOf(invited);
    const read = await api.http().post('/api/v1/member-invitations/reading').send({ token }).expect(200);
    expect(read.body).toMatchObject({ email: 'handler@xinqi.example', role: 'handler' });
    const replies = await raceHolding(
      api.db,
      `SELECT 1 FROM member_invitation WHERE id = '${invited.id}' FOR UPDATE`,
      ...[0, 1].map(() => () => accepts(token).then((reply) => reply)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404]);
    const handler = await signedIn('handler@xinqi.example');
    expect((await handler.get('/api/v1/session')).body).toMatchObject({ enterprise: { id, role: 'handler' } });
    expect(await invites('x@xinqi.example', 'viewer', handler)).toMatchObject({
      type: '/problems/role_required',
      needs: ['owner'],
    });
    expect(await invites('handler@xinqi.example', 'viewer')).toMatchObject({ refusal: 'already_member' });
    await handler.get(`${path}/membership-requests`).expect(403);
  });

  it('lets a handler apply and a viewer look only, and shows all of it to nobody else', async () => {
    const handler = await signedIn('handler@xinqi.example');
    const viewer = await joined('viewer@xinqi.example', 'viewer');
    const { body } = await handler.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    await viewer.get(`/api/v1/applications/${body.id}`).expect(200);
    const fills = (by: Http) =>
      by.patch(`/api/v1/applications/${body.id}/form`).set('If-Match', `"${body.version}"`).send({ jobs: 8 });
    await fills(viewer).expect(403);
    await fills(handler).expect(200);
    expect(await members(viewer)).toHaveLength(3);

    const stranger = await api.signIn('enterprise2');
    const foreign = await memberOf('viewer@xinqi.example');
    for (const refused of [
      stranger.get(`${path}/members`),
      stranger.get(`${path}/invitations`),
      stranger.post(`${path}/invitations`).send({ email: 'y@x.example', name: '乙', role: 'owner' }),
      stranger.put(`${path}/members/${foreign}/role`).send({ role: 'owner' }),
      stranger.delete(`${path}/members/${foreign}`),
      stranger.post(`${path}/ownership`).send({ to: foreign }),
      stranger.get(`${path}/membership-requests`),
      stranger.post(`${path}/membership-requests/${foreign}/answer`).send({ role: 'owner' }),
      owner.put(`${path}/members/${await api.accountId('enterprise2')}/role`).send({ role: 'owner' }),
      owner.delete(`${path}/members/${await api.accountId('enterprise2')}`),
      owner.post(`${path}/ownership`).send({ to: await api.accountId('enterprise2') }),
    ]) {
      await refused.expect(404);
    }
    await (await api.signIn('window')).get(`${path}/members`).expect(403);
  });

  it('makes an invitation void that was withdrawn, replaced, or has expired', async () => {
    const withdrawn = await invites('a@xinqi.example', 'viewer');
    await owner.delete(`${path}/invitations/${withdrawn.id}`).expect(204);
    const replaced = await invites('b@xinqi.example', 'viewer');
    const latest = await invites('b@xinqi.example', 'viewer');
    expect((await owner.get(`${path}/invitations`).expect(200)).body.items).toMatchObject([{ id: latest.id }]);
    await accepts(tokenOf(withdrawn)).expect(404);
    await accepts(tokenOf(replaced)).expect(404);
    api.clock.pass({ days: 7 });
    await accepts(tokenOf(latest)).expect(404);
    owner = await api.signIn('enterprise');
  });

  it('answers a request alike whether there is such an enterprise, and admits whom an owner consents to', async () => {
    const asker = await api.signIn('enterprise2');
    const asks = (uscc: string) => asker.post('/api/v1/account/membership-requests').send({ uscc, reason: '共同经办' });
    const nowhere = (await asks(aUscc('MADEM0999')).expect(201)).body;
    const asked = (await asks(demonstration).expect(201)).body;
    expect({ ...asked, id: '', uscc: '' }).toEqual({ ...nowhere, id: '', uscc: '' });
    expect((await asks(demonstration).expect(409)).body).toMatchObject({ refusal: 'already_asked' });

    const person = { name: '外人', email: 'outsider@xinqi.example', password };
    const other = { uscc: demonstration, reason: '想看看', person };
    await api.http().post('/api/v1/membership-requests').send(other).expect(201);
    const waiting = (await owner.get(`${path}/membership-requests`).expect(200)).body.items;
    expect(waiting).toMatchObject([{ id: asked.id, reason: '共同经办' }, { email: person.email }]);

    const answers = (request: string, role: string | null) =>
      owner.post(`${path}/membership-requests/${request}/answer`).send({ role });
    await answers(nowhere.id, 'viewer').expect(404);
    await answers(asked.id, 'handler').expect(204);
    expect((await answers(asked.id, 'viewer').expect(409)).body).toMatchObject({ refusal: 'already_answered' });
    await answers(waiting[1].id, null).expect(204);
    const results = (await asker.get('/api/v1/account/membership-requests').expect(200)).body.items;
    expect(results.map(({ answer }: { answer: string | null }) => answer)).toEqual(['admitted', null]);
    await asker.delete(`/api/v1/account/membership-requests/${nowhere.id}`).expect(204);
    const outsider = await signedIn(person.email);
    expect((await outsider.get('/api/v1/account/membership-requests')).body.items).toMatchObject([
      { answer: 'declined' },
    ]);
    expect((await outsider.get('/api/v1/session')).body).toMatchObject({ enterprise: null, enterprises: [] });
  });

  it('lets a member of several choose for whom they act, until they are removed', async () => {
    const person = await api.signIn('enterprise2');
    const session = async () => (await person.get('/api/v1/session').expect(200)).body;
    const chooses = (enterpriseId: string) => person.put('/api/v1/session/enterprise').send({ enterpriseId });
    const own = (await session()).enterprise.id;
    expect((await session()).enterprises).toMatchObject([
      { id: own, role: 'owner' },
      { id, role: 'handler' },
    ]);
    await person.get(`${path}/members`).expect(404);
    await chooses(id).expect(204);
    expect((await session()).enterprise).toMatchObject({ id, role: 'handler' });
    await person.get(`${path}/members`).expect(200);
    await chooses('0191d000-0000-7000-8000-000000000001').expect(404);

    await owner.delete(`${path}/members/${await api.accountId('enterprise2')}`).expect(204);
    expect((await session()).enterprise).toBeNull();
    await person.post('/api/v1/applications').send({ kind: 'entry' }).expect(403);
    await chooses(id).expect(404);
    await chooses(own).expect(204);
    await person
      .post('/api/v1/account/enterprises')
      .send({ uscc: aUscc('MADEM0777'), nameZh: '另一家' })
      .expect(201);
    expect((await session()).enterprises).toHaveLength(2);
    const taken = await person.post('/api/v1/account/enterprises').send({ uscc: demonstration, nameZh: '冒名' });
    expect(taken.body).toMatchObject({ type: '/problems/enterprise_registered' });
    expect(JSON.stringify(taken.body)).not.toMatch(/芯启|林芯/);
  });

  it('transfers ownership, and keeps an owner when two remove each other at the same moment', async () => {
    const handler = await signedIn('handler@xinqi.example');
    const [first, second] = [await memberOf('enterprise@ruqu.example'), await memberOf('handler@xinqi.example')];
    expect((await owner.delete(`${path}/members/${first}`).expect(409)).body).toMatchObject({ refusal: 'last_owner' });
    const handed = await owner.post(`${path}/ownership`).send({ to: second }).expect(201);
    const roles = handed.body.items.map((one: { email: string; role: string }) => [one.email, one.role]);
    expect(roles).toContainEqual(['enterprise@ruqu.example', 'handler']);
    expect(roles).toContainEqual(['handler@xinqi.example', 'owner']);
    await handler.put(`${path}/members/${first}/role`).send({ role: 'owner' }).expect(200);

    const replies = await raceHolding(
      api.db,
      `SELECT 1 FROM enterprise WHERE id = '${id}' FOR UPDATE`,
      () =>
        owner
          .put(`${path}/members/${second}/role`)
          .send({ role: 'viewer' })
          .then((reply) => reply),
      () =>
        handler
          .put(`${path}/members/${first}/role`)
          .send({ role: 'viewer' })
          .then((reply) => reply),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const left = replies[0]?.status === 200 ? owner : handler;
    expect((await members(left)).filter(({ role }) => role === 'owner')).toHaveLength(1);
    if (left === handler) await handler.put(`${path}/members/${first}/role`).send({ role: 'owner' }).expect(200);
  });

  it('writes every change of members into a record that its owner reads, page by page, and nobody alters', async () => {
    const viewer = await signedIn('viewer@xinqi.example');
    await viewer.get(`${path}/member-events`).expect(403);
    await viewer.delete(`${path}/members/${await memberOf('viewer@xinqi.example')}`).expect(204);
    const record = async (query: string, by = owner) =>
      (await by.get(`${path}/member-events?${query}`).expect(200)).body as { items: object[]; next: string | null };
    const { items } = await record('limit=100');
    const kinds = items.map((one) => (one as { kind: string }).kind).reverse();
    expect(kinds.slice(0, firstKinds.length)).toEqual(firstKinds);
    expect(items[0]).toMatchObject({ kind: 'left', formerRole: 'viewer', role: null });
    expect(items.at(-1)).toMatchObject({ kind: 'invited', about: 'handler@xinqi.example', by: '林芯 (企业)' });
    expect(items.at(-2)).toMatchObject({ kind: 'joined', about: '新成员', by: '新成员', role: 'handler' });
    expect(items.at(-12)).toMatchObject({ kind: 'handed_over', role: 'owner', formerRole: 'handler' });
    const first = await record('limit=3');
    const second = await record(`limit=3&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(items.slice(0, 6));

    const registrant = await api.signIn('enterprise2');
    await registrant.get(`${path}/member-events`).expect(404);
    const registered = await api.db.query(`SELECT 1 FROM member_event WHERE kind = 'registered' AND role = 'owner'`);
    expect(registered).toHaveLength(1);
  });

  it.each(['UPDATE member_event SET by = NULL', 'DELETE FROM member_event', 'TRUNCATE member_event'])(
    'keeps that record as it was written against %s',
    async (attack) => {
      await expect(api.db.query(attack)).rejects.toThrow('stays as it was written');
    },
  );

  it('keeps an officer from the application of any enterprise that they belong to, whichever they act for', async () => {
    const window = await api.accountId('window');
    const other = (await (await api.signIn('enterprise2')).get('/api/v1/session')).body.enterprise.id;
    const since = `'2020-01-01', $1, $2`;
    await api.db.query(
      `INSERT INTO enterprise_member (since, account_id, enterprise_id, role) VALUES (${since}, 'viewer')`,
      [window, other],
    );
    await api.db.query(
      `INSERT INTO enterprise_member (since, account_id, enterprise_id, role) VALUES (now(), $1, $2, 'viewer')`,
      [window, id],
    );
    const officer = await api.signIn('window');
    expect((await officer.get('/api/v1/session')).body).toMatchObject({ enterprise: { id: other } });
    const application = await submitted();
    await officer.post('/api/v1/desks/window/claims').expect(204);
    const { tasks, commands } = (await officer.get(`/api/v1/applications/${application}`).expect(200)).body;
    expect(commands.filter(({ command }: { command: string }) => command === 'claim')).toEqual([]);
    const refused = await officer.post(`/api/v1/tasks/${tasks[0].id}/claim`).expect(409);
    expect(refused.body).toMatchObject({ refusal: 'same_person' });
    expect((await (await api.signIn('window2')).post('/api/v1/desks/window/claims').expect(201)).body.id).toBe(
      tasks[0].id,
    );
  });

  const submitted = async () => {
    const procedure = (await owner.get('/api/v1/procedures/entry').expect(200)).body;
    const journey = new Journey(api, procedure, 'enterprise');
    return (await journey.submits()).id;
  };
});
