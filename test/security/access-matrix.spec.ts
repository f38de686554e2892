import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'supertest';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { createTargets, missingTarget, type Target, type Targets } from '#test/support/security/access/targets';
import { openAccounts, personas, type Persona } from '#test/support/security/access/personas';
import { sampleOf } from '#test/support/security/access/samples';
import type { Audience, Condition, Rule } from '../../apps/api/http/access/routes/rule.js';
import { operationsOf, type Described } from '../../apps/api/http/openapi/openapi-operations.js';
import { aPdf } from '#test/support/people/files';

/** As the routes describe themselves; `npm test` holds the file against them. */
const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenAPIObject;
const routes = operationsOf(described).map((route) => ({ ...route, name: `${route.method} ${route.path}` }));

/** Whether a condition reaches a target. */
const reaches: Record<Condition, (persona: Persona, target: Target) => boolean> = {
  any: () => true,
  self: ({ account }, { person }) => person !== null && person === account,
  own: ({ enterprise }, target) => isHere(target) && enterprise !== undefined && target.enterprise === enterprise,
  handling: (persona, target) => persona.role !== 'viewer' && reaches.own(persona, target),
  owning: (persona, target) => persona.role === 'owner' && reaches.own(persona, target),
  asked: ({ desks }, target) => isHere(target) && !target.draft && desks.some((desk) => target.desks.includes(desk)),
  panel: ({ desks }, target) => isHere(target) && desks.some((desk) => seats.includes(desk)),
  zone: (_, target) => isHere(target) && !target.draft,
};
const seats = ['chair', 'panel-customs'];
const isHere = ({ zone }: Target) => zone === 'zgc';

/** Nothing that is tried is kept: every change is undone when it would be. All checks before it are real. */
const keepNothing = `
CREATE FUNCTION keep_nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'nothing is kept'; END $$;
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER keep_nothing AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_nothing()', one);
  END LOOP; END $$`;

/** Every route as everybody, for everything that its address can name: let in, or refused, as the table says. */
describe('the sweep', () => {
  let api: TestApi;
  let targets: Targets;
  const people = new Map<string, Http>();

  beforeAll(async () => {
    api = await startTestApi();
    targets = await createTargets(api);
    await openAccounts(api, targets.enterprises![0]!.id);
    for (const { name, account } of personas) people.set(name, account ? await api.signIn(account) : api.http());
    await api.db.query(keepNothing);
    Logger.overrideLogger(false);
  });
  afterAll(async () => {
    Logger.overrideLogger(['error', 'warn']);
    await api.close();
  });

  it.each(routes)('$name', async (route) => {
    const tries = personas.flatMap((persona) =>
      triesOf(route, persona, targets).map((target) => ({ persona, target })),
    );
    const wrong: string[] = [];
    for (const { persona, target } of tries) {
      const reply = await send(people.get(persona.name)!, route, target);
      const [expected, found] = [expectation(route, persona, target), outcome(reply, route)];
      const at = `${persona.name} → ${target?.what ?? 'no object'}`;
      if (!isAs(expected, found, target)) wrong.push(`${at}: ${found}, not ${expected} (${told(reply)})`);
    }
    expect(wrong).toEqual([]);
  });
});

type Outcome = 'let in' | 'not signed in' | 'for others' | 'not there';

const outcomes: Readonly<Record<string, Outcome>> = {
  '/problems/not_signed_in': 'not signed in',
  '/problems/role_required': 'for others',
  '/problems/not_found': 'not there',
};

/** What is not there but what the address names first, was looked for by somebody who had been let in. */
function outcome({ body }: Response, { path }: Described): Outcome {
  const { type = '', what = '' } = (body ?? {}) as { type?: string; what?: string };
  const found = outcomes[type] ?? 'let in';
  return found === 'not there' && furtherThings.some(([at, thing]) => path.includes(at) && thing === what)
    ? 'let in'
    : found;
}

/** By a part of the address that names more than one thing: what the second one is called. */
const furtherThings = [
  ['/{round}', 'submission'],
  ['/conditions/{conditionId}', 'condition'],
  ['/papers/{material}', 'material'],
  ['/items', 'item'],
  ['/items', 'application'],
  ['/{year}', 'assessment'],
  ['/members/{account}', 'member'],
  ['/ownership', 'member'],
  ['/offices/{office}', 'member of staff'],
  ['/invitations/{invitation}', 'invitation'],
  ['/membership-requests/{request}', 'request'],
  ['/milestones/{key}', 'milestone'],
] as const;

const told = ({ status, body }: Response) => `${status} ${JSON.stringify(body).slice(0, 300)}`;

/** Of what is public, and where no object was made, it counts only that it was for them. */
const isAs = (expected: Outcome, found: Outcome, target: Target | null): boolean =>
  target ? found === expected : expected === 'let in' ? found !== 'for others' : found === expected;

const hasRoleFor = (condition: Condition, { role }: Persona): boolean =>
  condition === 'owning' ? role === 'owner' : condition !== 'handling' || role !== 'viewer';

/** By which audiences a rule lets somebody come to the route. */
const heldBy = (rule: Rule, persona: Persona): Audience[] =>
  persona.audiences.filter((audience) => rule[audience] && hasRoleFor(rule[audience], persona));

/** Whoever is turned away at the door is so whatever they name: for them one is enough. */
function triesOf(route: Described, persona: Persona, targets: Targets): readonly (Target | null)[] {
  const all = targetsOf(route, targets);
  return heldBy(route.operation['x-for'] ?? {}, persona).length > 0 ? all : all.slice(0, 1);
}

function expectation({ operation }: Described, persona: Persona, target: Target | null): Outcome {
  const rule: Rule = operation['x-for'] ?? {};
  const held = heldBy(rule, persona);
  if (rule.public) return 'let in';
  if (!persona.account) return 'not signed in';
  if (held.length === 0) return 'for others';
  if (!target) return 'let in';
  return held.some((audience) => reaches[rule[audience]!](persona, target)) ? 'let in' : 'not there';
}

/** Those of the kind that the first part of the address names; what none was made of, is looked for in vain. */
function targetsOf({ path, operation }: Described, targets: Targets): readonly (Target | null)[] {
  const [, kind, name] = /^\/api\/v1\/(.+?)\/\{(\w+)\}/.exec(path) ?? [];
  if (!kind || operation['x-for']?.public) return [null];
  return targets[kind] ?? (name === 'id' ? [missingTarget] : [null]);
}

async function send(person: Http, { path, method, operation }: Described, target: Target | null): Promise<Response> {
  const parameters = (operation.parameters ?? []) as { name: string; in: string; required?: boolean; schema: object }[];
  const [, first] = /\{(\w+)\}/.exec(path) ?? [];
  const value = (name: string, schema: object) => (name === first && target ? target.id : valueOf(name, schema));
  const place = parameters
    .filter((one) => one.in === 'path')
    .reduce((whole, { name, schema }) => whole.replace(`{${name}}`, String(value(name, schema))), path);
  const query = parameters.filter((one) => one.in === 'query' && one.required);
  const request = person[method](place).query(
    Object.fromEntries(query.map(({ name, schema }) => [name, sampleOf(described, schema as never)])),
  );
  if (parameters.some(({ name }) => name === 'If-Match')) void request.set('If-Match', '"1"');
  const content = (operation.requestBody as { content?: Record<string, { schema: never }> } | undefined)?.content ?? {};
  const [type, given] = Object.entries(content)[0] ?? [];
  if (type === 'multipart/form-data') return request.field('material', 'project_plan').attach('file', aPdf(), 'a.pdf');
  return given ? request.send(sampleOf(described, given.schema) as object) : request;
}

const known: Readonly<Record<string, string>> = {
  kind: 'entry',
  version: '1',
  day: '2026-11-10',
  desk: 'window',
  zone: 'zgc',
};
const valueOf = (name: string, schema: object): unknown => known[name] ?? sampleOf(described, schema as never);
