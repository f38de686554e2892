import { OutgoingMail } from '#mail';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';

/** Letters of an enterprise, over HTTP: as many as work needs, too few for a weapon. */
describe('inviting again and again', () => {
  let api: TestApi;
  let owner: Http;
  let path: string;

  beforeAll(async () => {
    api = await startTestApi();
    owner = await api.signIn('enterprise');
    path = `/api/v1/enterprises/${(await owner.get('/api/v1/session').expect(200)).body.enterprise.id}/invitations`;
  });
  afterAll(() => api.close());

  const invites = (email: string) => owner.post(path).send({ email, name: '新成员', role: 'handler' });

  it('ends at three letters to an address and twenty of an enterprise in 24 hours, at once or in turn', async () => {
    const toOne = await Promise.all(Array.from({ length: 5 }, () => Promise.resolve(invites('one@xinqi.example'))));
    expect(toOne.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409]);
    expect(toOne.find(({ status }) => status === 409)?.body.refusal).toBe('address_invited_often');

    for (let count = 3; count < 20; count += 1) await invites(`p${count}@xinqi.example`).expect(201);
    expect((await invites('last@xinqi.example').expect(409)).body.refusal).toBe('invited_often');
    expect(await api.db.manager.countBy(OutgoingMail, { kind: 'member_invitation' })).toBe(20);

    api.clock.pass({ hours: 24, minutes: 1 });
    owner = await api.signIn('enterprise');
    await invites('one@xinqi.example').expect(201);
  });
});
