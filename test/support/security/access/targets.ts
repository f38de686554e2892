import { DocumentsService } from '#documents';
import { ApplicationEventRow } from '#applications';
import { newId } from '#platform';
import type { TestApi } from '../../system/api.js';
import { Journey } from '../../people/journey.js';
import { PanelMeeting } from '../../people/panel-meeting.js';
import { theProcedure } from '../../engine/zone-procedures.js';

/** Something that an address names, with all that a condition may ask of it. */
export interface Target {
  id: string;
  what: string;
  zone: 'zgc' | 'tianzhu' | null;
  enterprise: 'A' | 'B' | null;
  desks: readonly string[];
  draft: boolean;
  /** The person whose it is. */
  person: string | null;
}

/** The targets of every kind, by the beginning of the address that names them. */
export type Targets = Readonly<Record<string, readonly Target[]>>;

const reviewing = ['window', 'customs', 'commerce', 'planning'];
const none = { zone: null, enterprise: null, desks: [], draft: false, person: null } as const;
export const missingTarget: Target = { id: newId(), what: 'nothing', ...none };

const thingsIn = { tasks: 'task', attachments: 'attachment', documents: 'document', cards: 'card' } as const;

/** Applications of two enterprises under review, a draft, and one in another zone; with all that is in them. */
export async function createTargets(api: TestApi): Promise<Targets> {
  const reviewed = async (owner: string) => {
    const journey = await (await new Journey(api, theProcedure('entry'), owner).submits()).accepted();
    await withPapers(api, journey);
    return journey;
  };
  const [ofA, ofB, elsewhere] = [
    await reviewed('enterprise'),
    await reviewed('enterprise2'),
    await reviewed('enterprise2'),
  ];
  const draft = await new Journey(api, theProcedure('entry'), 'enterprise2').drafts();
  await moveElsewhere(api, elsewhere.id);
  const applications: Target[] = [
    { ...none, id: ofA.id, what: 'of A', zone: 'zgc', enterprise: 'A', desks: reviewing },
    { ...none, id: ofB.id, what: 'of B', zone: 'zgc', enterprise: 'B', desks: reviewing },
    { ...none, id: draft.id, what: 'draft of B', zone: 'zgc', enterprise: 'B', draft: true },
    { ...none, id: elsewhere.id, what: 'in another zone', zone: 'tianzhu', enterprise: 'B', desks: reviewing },
    missingTarget,
  ];
  const inThem = await Promise.all(
    Object.entries(thingsIn).map(async ([kind, table]) => [kind, await within(api, table, applications)] as const),
  );
  return {
    applications,
    ...Object.fromEntries(inThem),
    projects: await projectsOf(api, applications),
    enterprises: await enterprises(api),
    panels: [await meeting(api), missingTarget],
    desks: [
      { ...none, id: 'window', what: 'the window', zone: 'zgc', desks: ['window'] },
      { ...missingTarget, id: 'nowhere' },
    ],
    ...(await ofPersons(api)),
  };
}

/** A paper that was issued, and a card. */
export async function withPapers(api: TestApi, journey: Journey): Promise<void> {
  const { id } = journey;
  const event = await api.db.manager.findOneByOrFail(ApplicationEventRow, { applicationId: id, type: 'accepted' });
  await api.app.get(DocumentsService, { strict: false }).issueFor(event.id);
  const [task] = await api.db.query<{ id: string }[]>(
    `SELECT id FROM task WHERE application_id = $1 AND desk = 'customs'`,
    [id],
  );
  await journey.moves('supervisor', 'cards', { taskId: task?.id, rule: 'evasion', reason: '推诿拖延，未按时办理' });
}

async function moveElsewhere({ db }: TestApi, application: string): Promise<void> {
  for (const table of ['task', 'attachment', 'document', 'card', 'message']) {
    await db.query(`UPDATE ${table} SET zone_id = 'tianzhu' WHERE application_id = $1`, [application]);
  }
  await db.query(`UPDATE application SET zone_id = 'tianzhu' WHERE id = $1`, [application]);
  await db.query(
    `UPDATE project SET zone_id = 'tianzhu' WHERE id = (SELECT project_id FROM application WHERE id = $1)`,
    [application],
  );
}

async function within({ db }: TestApi, table: string, applications: readonly Target[]): Promise<Target[]> {
  const rows = await db.query<{ id: string; application: string; desk: string | null }[]>(
    `SELECT DISTINCT ON (t.application_id) t.id, t.application_id AS application, to_jsonb(t) ->> 'desk' AS desk
     FROM ${table} t ORDER BY t.application_id, t.id DESC`,
  );
  const found = rows.flatMap(({ id, application, desk }) => {
    const whole = applications.find((one) => one.id === application);
    return whole ? [{ ...whole, id, desks: table === 'card' ? [desk ?? ''] : whole.desks }] : [];
  });
  return [...found, missingTarget];
}

async function projectsOf({ db }: TestApi, applications: readonly Target[]): Promise<Target[]> {
  const rows = await db.query<{ id: string; application: string }[]>(
    'SELECT project_id AS id, id AS application FROM application WHERE project_id IS NOT NULL',
  );
  const found = rows.flatMap(({ id, application }) => {
    const whole = applications.find((one) => one.id === application);
    return whole ? [{ ...whole, id }] : [];
  });
  return [...found, missingTarget];
}

async function enterprises(api: TestApi): Promise<Target[]> {
  const idOf = async (name: string): Promise<string> =>
    (await (await api.signIn(name)).get('/api/v1/session').expect(200)).body.enterprise.id as string;
  return [
    { ...none, id: await idOf('enterprise'), what: 'A', zone: 'zgc', enterprise: 'A' },
    { ...none, id: await idOf('enterprise2'), what: 'B', zone: 'zgc', enterprise: 'B' },
    missingTarget,
  ];
}

async function meeting(api: TestApi): Promise<Target> {
  const { id } = await new PanelMeeting(api, await api.signIn('chair')).called();
  return { ...none, id, what: 'a meeting', zone: 'zgc' };
}

/** What belongs to one person: nobody else comes to it. */
async function ofPersons(api: TestApi): Promise<Targets> {
  const window = await api.signIn('window');
  const key = { name: '报表', scopes: ['applications:read'], days: 30 };
  const issued = await window.post('/api/v1/api-keys').send(key).expect(201);
  const [session] = await api.db.query<{ id: string }[]>('SELECT id FROM session WHERE account_id = $1', [
    await api.accountId('window'),
  ]);
  const mine = { ...none, zone: 'zgc', person: 'window' } as const;
  return {
    'admin/staff': [{ ...none, id: await api.accountId('customs'), what: 'a colleague', zone: 'zgc' }],
    'api-keys': [{ ...mine, id: issued.body.id as string, what: 'key of window' }, missingTarget],
    'account/sessions': [{ ...mine, id: session?.id ?? '', what: 'session of window' }, missingTarget],
  };
}
