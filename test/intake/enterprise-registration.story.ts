import { Account } from '#identity';
import { Enterprise } from '#enterprises';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { inBothLanguages } from '#test/support/system/in-both-languages';

const path = '/api/v1/enterprises';

let serial = 0;

/** A complete registration. Say only what differs. */
function aRegistration({ owner = {}, ...differences }: { owner?: object; [field: string]: unknown } = {}) {
  serial += 1;
  return {
    uscc: '91330100799655058B',
    nameZh: '星河(示例)科技有限公司',
    owner: { name: '林星', email: `lin${serial}@xinghe.example`, password: 'a long enough secret', ...owner },
    ...differences,
  };
}

describe('registering an enterprise', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const register = (body: object) => api.http().post(path).send(body);
  const stored = async () => [await api.db.manager.count(Enterprise), await api.db.manager.count(Account)];

  it('makes the enterprise and its owner, who can sign in and see it', async () => {
    const registration = aRegistration({ customsCode: '1108160A1B', owner: { email: 'Lin@Xinghe.Example' } });

    const reply = await register(registration).expect(201);

    expect(reply.headers.location).toBe(`${path}/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      uscc: registration.uscc,
      nameEn: null,
      notes: [{ code: 'customs_code_of_another_area' }],
    });
    const http = api.http();
    const credentials = { email: 'lin@xinghe.example', password: registration.owner.password };
    const session = await http.post('/api/v1/session').send(credentials).expect(201);
    expect(session.body).toMatchObject({ enterprise: { id: reply.body.id, role: 'owner' }, demonstration: false });
    await http.get(`${path}/${reply.body.id}`).expect(200);
  });

  it('shows an enterprise to its people and to staff only', async () => {
    const { id } = (await register(aRegistration({ uscc: '9144030071526726XG' })).expect(201)).body;

    await api.http().get(`${path}/${id}`).expect(401);
    await (await api.signIn('enterprise')).get(`${path}/${id}`).expect(404);
    await (await api.signIn('window')).get(`${path}/${id}`).expect(200);
    await (await api.signIn('window')).get(`${path}/no-id`).expect(404);
  });

  it('does not register one a second time, and leaves no account behind', async () => {
    const before = await stored();

    const reply = await register(aRegistration({ uscc: '91000000MADEM00112' })).expect(409);

    expect(reply.body).toMatchObject({
      type: '/problems/enterprise_registered',
      detail: expect.stringContaining('owner'),
    });
    expect(await stored()).toEqual(before);
  });

  it('does not make a second account for one address, and leaves no enterprise behind', async () => {
    const before = await stored();

    const registration = aRegistration({ uscc: '914403001922038216', owner: { email: 'WINDOW@ruqu.example' } });
    const reply = await register(registration).expect(409);

    expect(reply.body).toMatchObject({ type: '/problems/account_unavailable' });
    expect(await stored()).toEqual(before);
  });

  it('gives the first answer again to the same request with the same key, and refuses the key for another', async () => {
    const registration = aRegistration({ uscc: '91000000MADEM0038R' });
    const send = (body: object) => register(body).set('Idempotency-Key', 'registration-1');

    const [first, second] = await Promise.all([send(registration), send(registration)]);

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const other = await send({ ...registration, nameZh: '另一家' }).expect(422);
    expect(other.body).toMatchObject({ type: '/problems/idempotency_key_reused' });
    await register(registration).set('Idempotency-Key', 'x'.repeat(81)).expect(400);
  });

  describe('refuses, and stores nothing of', () => {
    let before: number[];

    beforeAll(async () => {
      before = await stored();
    });
    afterEach(async () => expect(await stored()).toEqual(before));

    // prettier-ignore
    it.each([
      { sent: 'a wrong check character',        given: { uscc: '91330100799655058C' },       pointer: '/uscc',           code: 'is_uscc',         right: 'would be B' },
      { sent: 'a letter that is never used',    given: { uscc: '9133O100799655058B' },       pointer: '/uscc',           code: 'is_uscc',         right: 'Character 5 is "O"' },
      { sent: 'a code of the wrong length',     given: { uscc: '9133010079965505' },         pointer: '/uscc',           code: 'is_uscc',         right: 'has 16' },
      { sent: 'a code that is a number',        given: { uscc: 91330100799 },                pointer: '/uscc',           code: 'is_uscc',         right: 'a text of 18' },
      { sent: 'a missing name',                 given: { nameZh: undefined },                pointer: '/nameZh',         code: 'missing',         right: 'is needed' },
      { sent: 'an unknown field',               given: { approved: true },                   pointer: '/approved',       code: 'unknown_field',   right: 'no field approved' },
      { sent: 'an unknown field of the owner',  given: { owner: { role: 'x' } },             pointer: '/owner/role',     code: 'unknown_field',   right: 'name, email, password' },
      { sent: 'a short password',               given: { owner: { password: 'short' } },     pointer: '/owner/password', code: 'is_new_password', right: 'at least 12' },
      { sent: 'a password everybody tries',     given: { owner: { password: 'password1234' } }, pointer: '/owner/password', code: 'is_new_password', right: 'tried first' },
      { sent: 'a bad address',                  given: { owner: { email: 'lin' } },          pointer: '/owner/email',    code: 'is_email',        right: 'an e-mail address' },
      { sent: 'a bad customs code',             given: { customsCode: '12' },                pointer: '/customsCode',    code: 'is_customs_code', right: '10 characters' },
    ])('$sent', async ({ given, pointer, code, right }) => {
      const { body } = await register(aRegistration(given)).expect(400).expect('Content-Type', /problem\+json/);

      expect(body).toMatchObject({ type: '/problems/invalid_body', status: 400 });
      expect(body.errors).toEqual([{ pointer, code, message: inBothLanguages(right) }]);
    });

    it('an owner that is no object', async () => {
      const { body } = await register({ ...aRegistration(), owner: 'lin' }).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '/owner' })]);
    });
  });
});
