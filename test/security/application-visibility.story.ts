import type { DataSource } from 'typeorm';
import { Application, canView, DraftsService, visibleTo } from '#applications';
import { statuses } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import { startTestApi, type TestApi } from '#test/support/system/api';

const standIn = (desk: string) => ({ for: 'somebody', desk, kinds: ['opinion'], enterpriseIds: [] });

const person = (difference: Partial<Actor>): Actor => ({
  id: 'someone',
  kind: 'person',
  zoneId: 'zgc',
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
  ...difference,
});

describe('who sees what', () => {
  let api: TestApi;
  let db: DataSource;
  let enterprises: string[];

  beforeAll(async () => {
    api = await startTestApi();
    db = api.db;
    const rows = await db.query<{ id: string }[]>('SELECT id FROM enterprise ORDER BY id');
    enterprises = rows.map(({ id }) => id);
    for (const enterpriseId of enterprises) await oneOfEachStatus(enterpriseId);
  });
  afterAll(() => api.close());

  const oneOfEachStatus = async (enterpriseId: string) => {
    const drafts = api.app.get(DraftsService, { strict: false });
    const actor = person({ member: { enterpriseId, role: 'owner' } });
    for (const [place, status] of statuses.entries()) {
      const { id } = await db.transaction((tx) =>
        drafts.begin(tx, { kind: 'entry', enterpriseId, projectId: null, form: {} }, actor),
      );
      const desks = place % 2 ? ['window', 'customs'] : ['window'];
      const zoneId = place % 5 === 4 ? 'tianzhu' : 'zgc';
      await db.manager.update(Application, { id }, { status, zoneId, desks: status === 'draft' ? [] : desks });
    }
  };

  it.each<[string, () => Actor]>([
    ['an owner', () => person({ member: { enterpriseId: enterprises[0]!, role: 'owner' } })],
    ['a viewer', () => person({ member: { enterpriseId: enterprises[1]!, role: 'viewer' } })],
    ['a window officer', () => person({ desks: ['window'] })],
    ['a customs reviewer', () => person({ desks: ['customs'] })],
    ['a reviewer of a desk not asked', () => person({ desks: ['tax'] })],
    ['somebody who stands in at a desk', () => person({ standIns: [standIn('customs')] })],
    ['a reviewer who stands in at another desk', () => person({ desks: ['tax'], standIns: [standIn('customs')] })],
    ['a deputy', () => person({ deputyAt: ['customs'] })],
    ['somebody of the district', () => person({ roles: ['district'] })],
    ['a supervisor', () => person({ roles: ['supervisor'] })],
    ['an auditor', () => person({ roles: ['auditor'] })],
    ['an administrator', () => person({ roles: ['administrator'] })],
    [
      'a member who also serves a desk',
      () => person({ member: { enterpriseId: enterprises[0]!, role: 'owner' }, desks: ['customs'] }),
    ],
    ['nobody', () => person({})],
    ['the public', () => person({ kind: 'public' })],
  ])('is the same for %s in a list and one by one', async (_, actor) => {
    const everything = await db.manager.find(Application);
    const where = visibleTo(actor());

    const listed = where.length > 0 ? await db.manager.find(Application, { where }) : [];

    expect(ids(listed)).toEqual(ids(everything.filter((one) => canView(actor(), one))));
  });

  it('does not say that another enterprise’s application exists', async () => {
    const [first, second] = enterprises;
    const theirs = await db.manager.findOneByOrFail(Application, { enterpriseId: second!, status: 'in_review' });
    const owner = await api.signIn('enterprise');
    const mine = await db.manager.findOneByOrFail(Application, { enterpriseId: first!, status: 'in_review' });
    const foreign = [mine, theirs].map(({ id }) => owner.get(`/api/v1/applications/${id}`));

    expect((await Promise.all(foreign)).map(({ status }) => status).sort()).toEqual([200, 404]);
  });
});

const ids = (applications: Application[]) => applications.map(({ id }) => id).sort();
