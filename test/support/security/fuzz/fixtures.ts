import type { TestApi } from '../../system/api.js';
import { anAdmittedProject } from '../../people/admissions.js';
import { Journey } from '../../people/journey.js';
import { withPapers } from '../access/targets.js';
import { PanelMeeting } from '../../people/panel-meeting.js';
import { theProcedure } from '../../engine/zone-procedures.js';
import type { KnownValues } from './values.js';

/** Where the objects are kept that the first part of an address names. */
const tables: Readonly<Record<string, string>> = {
  applications: 'application',
  tasks: 'task',
  attachments: 'attachment',
  documents: 'document',
  cards: 'card',
  projects: 'project',
  enterprises: 'enterprise',
  panels: 'panel_meeting',
  delegations: 'delegation',
  messages: 'message',
  'admin/staff': 'account',
  'admin/staff-invitations': 'staff_invitation',
  'api-keys': 'api_key',
  'account/sessions': 'session',
  'frozen-reports': 'frozen_report',
  'public/objections': 'objection',
};

const asked = `
SELECT ARRAY(SELECT id FROM task WHERE zone_id = 'zgc') AS "taskId", ARRAY(SELECT id FROM card) AS "cardId",
  ARRAY(SELECT id FROM application WHERE zone_id = 'zgc') AS "applicationId", ARRAY(SELECT id FROM project) AS "projectId",
  ARRAY(SELECT id FROM account) AS "accountId", ARRAY(SELECT id FROM account) AS account, ARRAY(SELECT email FROM account) AS email,
  ARRAY(SELECT id FROM desk_membership) AS office, ARRAY(SELECT id FROM enterprise) AS "enterpriseId",
  ARRAY(SELECT id FROM membership_request) AS request, ARRAY(SELECT id FROM member_invitation) AS invitation,
  ARRAY(SELECT DISTINCT desk FROM desk_membership) AS desk, ARRAY(SELECT DISTINCT material FROM attachment) AS material,
  ARRAY(SELECT uscc FROM enterprise) AS uscc, ARRAY(SELECT id FROM approval_condition) AS "conditionId"`;

/** Things to ask about: drafts, what is under review and what was decided, papers, cards, a meeting, an admitted project. */
export async function createFixtures(api: TestApi): Promise<KnownValues> {
  const journey = () => new Journey(api, theProcedure('entry'));
  await withPapers(api, await (await journey().submits()).accepted());
  await journey().drafts();
  await journey().submits();
  await anAdmittedProject(api);
  await new PanelMeeting(api, await api.signIn('chair')).called();
  const [known] = await api.db.query<Record<string, unknown[]>[]>(asked);
  return {
    ...known,
    kind: ['entry', 'change'],
    version: [1],
    round: [1],
    zone: ['zgc'],
    year: [2026, 2027],
    password: ['Ruqu-demo-2026'],
  };
}

/** By parameter, what the address of an operation can name. */
export async function idsFor({ db }: TestApi, path: string, known: KnownValues): Promise<KnownValues> {
  const [, kind = ''] = /^\/api\/v1\/(.+?)\/\{id\}/.exec(path) ?? [];
  const table = tables[kind];
  if (!table) return known;
  const rows = await db.query<{ id: string }[]>(`SELECT id FROM ${table} ORDER BY id DESC LIMIT 40`);
  return { ...known, id: rows.map(({ id }) => id) };
}

const versions = `
SELECT version FROM application WHERE id = $1 UNION ALL SELECT version FROM project WHERE id = $1
UNION ALL SELECT version FROM panel_meeting WHERE id = $1
UNION ALL SELECT a.version FROM application a JOIN task t ON t.application_id = a.id WHERE t.id = $1
UNION ALL SELECT a.version FROM application a JOIN card c ON c.application_id = a.id WHERE c.id = $1`;

/** The version of whatever an address names first. */
export async function versionAt({ db }: TestApi, target: string): Promise<number> {
  const [id] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(target) ?? [];
  const [found] = id ? await db.query<{ version: number }[]>(versions, [id]) : [];
  return found?.version ?? 1;
}
