import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { SessionsService } from '#identity';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Contract } from '#test/support/security/fuzz/contract';
import { current, Requests, type RequestDraft } from '#test/support/security/fuzz/requests';
import { Values, type KnownValues } from '#test/support/security/fuzz/values';
import { send, shortened, shown } from '#test/support/security/fuzz/wire';
import { createFixtures, idsFor, versionAt } from '#test/support/security/fuzz/fixtures';
import { personas, type Persona } from '#test/support/security/access/personas';
import { operationsOf, type Described } from '../../apps/api/http/openapi/openapi-operations.js';

/** As the routes describe themselves; `npm test` holds the file against them. */
const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenAPIObject;
const routes = operationsOf(described).map((route) => ({ ...route, name: `${route.method} ${route.path}` }));

/** How many requests are spent on making what went wrong smaller. */
const mostToShrink = Number(process.env.FUZZ_SHRINK ?? 60);
const numRuns = Number(process.env.FUZZ_RUNS ?? 8);
/** The same in every run, so that a build fails for what was changed; others are for longer searches. */
const seed = Number(process.env.FUZZ_SEED ?? 1);

const furthest = [
  'nobody signed in',
  'owner of A',
  'window',
  'customs',
  'chair',
  'district',
  'supervisor',
  'admin',
  'auditor',
];
const everybody = personas.filter(({ name }) => furthest.includes(name));

/** Whom the operation lets in, mostly. */
function personasFor({ operation }: Described) {
  const rule = operation['x-for'] ?? {};
  const welcome = everybody.filter(({ audiences }) => audiences.some((audience) => rule[audience]));
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...welcome) },
    { weight: 1, arbitrary: fc.constantFrom(...everybody) },
  );
}

/** Whatever is sent to any operation, the answer is one that its description names; what is not described is not taken. */
describe('fuzzing every operation', () => {
  const contract = new Contract(described);
  let api: TestApi;
  let port: number;
  let known: KnownValues;

  beforeAll(async () => {
    api = await startTestApi();
    known = await createFixtures(api);
    port = api.port;
    Logger.overrideLogger(false);
  }, 120_000);
  afterAll(async () => {
    Logger.overrideLogger(['error', 'warn']);
    await api.close();
  });

  /** Opens a session for whoever asks; they keep it for one operation, since some of them end it. */
  async function cookieOf({ account }: Persona, kept: Map<string, string>): Promise<string> {
    if (!account) return '';
    const door = { zoneId: api.config.ZONE, address: '127.0.0.1', agent: 'a test' };
    const opened = async () => api.app.get(SessionsService, { strict: false }).open(await api.accountId(account), door);
    const token = kept.get(account) ?? (await opened());
    kept.set(account, token);
    return `ruqu_session=${token}`;
  }

  async function addressed(draft: RequestDraft, cookie: string): Promise<RequestDraft> {
    const headers: RequestDraft['headers'] = { ...draft.headers, ...(cookie ? { cookie } : {}) };
    if (headers['if-match'] !== current) return { ...draft, headers };
    return { ...draft, headers: { ...headers, 'if-match': `"${await versionAt(api, draft.target)}"` } };
  }

  it.each(routes)(
    '$name',
    async (route) => {
      const sessions = new Map<string, string>();
      const requests = new Requests(described, new Values(described, known)).to(
        route,
        await idsFor(api, route.path, known),
      );
      let left = Infinity;
      const answers = fc.asyncProperty(personasFor(route), requests, async (persona, draft) => {
        if ((left -= 1) < 0) return;
        const sent = await addressed(draft, await cookieOf(persona, sessions));
        const came = await send(port, sent);
        const complaints = contract.complaints(route, draft, came);
        if (complaints.length === 0) return;
        left = Math.min(left, mostToShrink);
        const told = [
          ...complaints,
          '',
          `${persona.name} sent`,
          shown(sent),
          '',
          `and got ${came.status}`,
          shortened(came.text),
        ];
        throw new Error(told.join('\n'));
      });
      const { failed, seed: found, errorInstance } = await fc.check(answers, { numRuns, seed });
      if (failed) throw new Error(`With FUZZ_SEED=${found}: ${String(errorInstance)}`);
    },
    600_000,
  );
});
