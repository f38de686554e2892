import { AccessEvent, Account, LinkedIdentity, StaffAppointment } from '#identity';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { lettersTo } from '#test/support/people/letters';

const path = '/api/v1/account/single-sign-on';
const issuer = 'http://localhost:1';

/** 解除关联 over HTTP. The provider is not asked. */
describe('leaving the sign-in of the organisation', () => {
  let api: TestApi;

  beforeAll(async () => {
    const publicUrl = 'http://ruqu.test';
    const provider = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'ruqu', OIDC_CLIENT_SECRET: 'x', PUBLIC_URL: publicUrl };
    api = await startTestApi(provider);
  });
  afterAll(() => api.close());

  const linked = async (name: string): Promise<string> => {
    const accountId = await api.accountId(name);
    await api.db.manager.insert(LinkedIdentity, { issuer, subject: name, accountId, linkedAt: api.clock.now() });
    return accountId;
  };
  const sessionOf = async (browser: Http) => (await browser.get('/api/v1/session').expect(200)).body;

  it('takes away the link and all that it gave, once, and tells of it', async () => {
    const accountId = await linked('tax');
    const byClaim = { accountId, zoneId: 'zgc', startsOn: '2020-01-01', endsOn: null, byClaim: true };
    const id = '0191d000-0000-7000-8000-00000000abcd';
    await api.db.manager.insert(StaffAppointment, { ...byClaim, id, role: 'supervisor' });
    const [here, there] = [await api.signIn('tax'), await api.signIn('tax')];
    expect(await sessionOf(here)).toMatchObject({ hasPassword: true, roles: ['supervisor'] });
    api.clock.pass({ minutes: 16 });
    expect((await here.delete(path).expect(403)).body.type).toBe('/problems/step_up_required');
    await here.get(path).expect(200, { setUp: true, linked: true });

    const sure = await api.signIn('tax');
    await sure.delete(path).expect(204);
    await there.get('/api/v1/session').expect(401);
    expect(await sessionOf(sure)).toMatchObject({ roles: [], desks: [{ key: 'tax' }] });
    await sure.get(path).expect(200, { setUp: true, linked: false });
    await sure.delete(path).expect(404);
    expect((await lettersTo(api, 'tax')).at(-1)).toContain('解除了与单位统一认证的关联');
    const told = await api.db.manager.findBy(AccessEvent, { accountId });
    expect(told.map(({ kind }) => kind).sort()).toEqual(['identity_unlinked', 'office_revoked']);
  });

  it('is refused where nobody could sign in any more', async () => {
    const accountId = await linked('market');
    await api.db.manager.update(Account, { id: accountId }, { passwordHash: null });
    const only = await api.signIn('market');
    expect((await sessionOf(only)).hasPassword).toBe(false);
    expect((await only.delete(path).expect(409)).body.type).toBe('/problems/only_way_in');
    expect(await api.db.manager.countBy(LinkedIdentity, { accountId })).toBe(1);
  });
});
