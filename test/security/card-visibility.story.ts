import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Application, canViewCard, CardRow, DraftsService, keepVisibleCards } from '#applications';
import type { Actor, StandIn } from '#kernel';
import { startTestApi, type TestApi } from '#test/support/system/api';

const standIn = (desk: string, kinds: StandIn['kinds']): StandIn => ({
  for: 'somebody',
  enterpriseIds: [],
  desk,
  kinds,
});

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

describe('who sees cards', () => {
  let api: TestApi;
  let db: DataSource;
  let enterprises: string[];

  beforeAll(async () => {
    api = await startTestApi();
    db = api.db;
    const rows = await db.query<{ id: string }[]>('SELECT id FROM enterprise ORDER BY id');
    enterprises = rows.map(({ id }) => id);
    for (const enterpriseId of enterprises) await someCardsOf(enterpriseId);
  });
  afterAll(() => api.close());

  const someCardsOf = async (enterpriseId: string) => {
    const drafts = api.app.get(DraftsService, { strict: false });
    const actor = person({ member: { enterpriseId, role: 'owner' } });
    const { id } = await db.transaction((tx) =>
      drafts.begin(tx, { kind: 'entry', enterpriseId, projectId: null, form: {} }, actor),
    );
    for (const zone of ['zgc', 'tianzhu']) {
      for (const desk of ['window', 'customs', 'tax']) {
        await db.query(
          `INSERT INTO card (id, zone_id, application_id, desk, rule, colour, state, as_of, issued_at)
           VALUES (gen_random_uuid(), $1, $2, $3, 'task_overdue', 'yellow', 'open', '2026-03-02', now())`,
          [zone, id, desk],
        );
      }
    }
  };

  const all = (): SelectQueryBuilder<CardRow> =>
    db.manager.createQueryBuilder(CardRow, 'c').innerJoinAndSelect('c.application', 'a').orderBy('c.id');

  it.each<[string, number, () => Actor]>([
    ['a customs reviewer', 1, () => person({ desks: ['customs'] })],
    ['who stands in for everything at a desk', 1, () => person({ standIns: [standIn('customs', null)] })],
    ['who stands in for opinions only', 0, () => person({ standIns: [standIn('customs', ['opinion'])] })],
    [
      'who serves one desk and stands in at another',
      2,
      () => person({ desks: ['tax'], standIns: [standIn('window', null)] }),
    ],
    ['a supervisor', 3, () => person({ roles: ['supervisor'] })],
    ['somebody of the district', 3, () => person({ roles: ['district'] })],
    ['an auditor', 3, () => person({ roles: ['auditor'] })],
    ['an administrator', 0, () => person({ roles: ['administrator'] })],
    ['an owner', 0, () => person({ member: { enterpriseId: enterprises[0]!, role: 'owner' } })],
    ['nobody', 0, () => person({})],
  ])('is the same for %s in a list and one by one', async (_, each, actor) => {
    const everything = await all().getMany();
    const query = all();
    keepVisibleCards(query, actor());

    const listed = await query.getMany();

    expect(ids(listed)).toEqual(ids(everything.filter((card) => canViewCard(actor(), withEnterprise(card)))));
    expect(listed).toHaveLength(each * enterprises.length);
  });

  it('is not a member of the enterprise itself, though they serve the desk', async () => {
    const actor = person({ member: { enterpriseId: enterprises[0]!, role: 'viewer' }, desks: ['customs'] });
    const query = all();
    keepVisibleCards(query, actor);

    const listed = await query.getMany();

    expect(listed.map(({ application }) => application?.enterpriseId)).toEqual(enterprises.slice(1));
    expect(listed.every((card) => canViewCard(actor, withEnterprise(card)))).toBe(true);
    const own = await all().andWhere('a.enterpriseId = :own', { own: enterprises[0] }).getMany();
    expect(own.some((card) => canViewCard(actor, withEnterprise(card)))).toBe(false);
  });
});

const withEnterprise = (card: CardRow) => ({ ...card, enterpriseId: (card.application as Application).enterpriseId });

const ids = (cards: CardRow[]) => cards.map(({ id }) => id).sort();
