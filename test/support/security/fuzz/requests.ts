import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Described } from '../../../../apps/api/http/openapi/openapi-operations.js';
import { multipart } from './forms.js';
import type { Schema } from './schemas.js';
import { placesIn, mutated, mutations, serialized } from './mutations.js';
import type { KnownValues, Values } from './values.js';

/** What goes over the wire. */
export interface FuzzRequest {
  method: string;
  /** With its query, as it is written. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

/** What was made up, before it is known which version is current. */
export interface RequestDraft extends FuzzRequest {
  /** The value that the body writes, where it is JSON. */
  value?: unknown;
  /** Whether another method or media type was tried than those that are described. */
  odd?: boolean;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

/** In place of the entity tag that is current. */
export const current = '"current"';

interface Parts {
  path: Record<string, string>;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  body?: { type: string; value: unknown } | { type: string; content: Buffer };
}

const oddTexts = [
  '',
  ' ',
  'null',
  '0',
  '-1',
  '1.5',
  '1e9',
  'NaN',
  '2026-02-30',
  'a;b',
  '..',
  '示'.repeat(90),
  "'",
  '😀',
];
const oddInAddress = [
  '%zz',
  '%E0%A4',
  '%00',
  '%2e%2e%2f',
  '%ED%A0%80',
  'x'.repeat(300),
  '%0d%0aX-A:%20b',
  '+',
  '%25',
  '*',
];
const oddTags = ['7', '""', '"x"', 'W/"7"', '*', '"1", "2"', '"-1"', '"9999999999"', '"1e3"', "'7'", '"999999999"'];
const oddKeys = ['', ' ', 'a b', 'k'.repeat(81), 'k'.repeat(9000), 'schlüssel', '\u00ff\u0080', '__proto__', "'; --"];
const oddTypes = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  'x',
  'multipart/form-data',
  'application/json;;;',
];
const accepts = [
  'text/html',
  'application/xml',
  'image/*;q=0',
  '*/*;q=0',
  '\u00ff',
  'application/json;q=0.1, text/plain',
];
const methods = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'PROPFIND', 'TRACE', 'QUERY'];

/** Requests to one operation: right ones, and right ones with one thing wrong. */
export class Requests {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly values: Values,
  ) {}

  to(route: Described, ids: KnownValues): Arbitrary<RequestDraft> {
    const parts = this.rightParts(route, ids);
    const changes = [this.bodyTwist(route), queryTwist(route), addressTwist(route), headerTwist(route), none];
    const change = fc.oneof(...changes.filter((one) => one !== null));
    const draft = fc.tuple(parts, change).map(([right, twist]) => drafted(route, twist(right)));
    return fc.oneof(
      { weight: 12, arbitrary: draft },
      {
        weight: 1,
        arbitrary: fc
          .tuple(parts, strangeness)
          .map(([right, odd]) => ({ ...drafted(route, right), ...odd }))
          .map(strange),
      },
    );
  }

  private rightParts(route: Described, ids: KnownValues): Arbitrary<Parts> {
    const parameters = parametersOf(route);
    const ofPlace = (place: string) => parameters.filter((one) => one.in === place);
    const path = ofPlace('path').map(({ name, schema }) => [name, this.inPath(name, schema, ids)] as const);
    const query = ofPlace('query').map((one) => this.inQuery(one));
    return fc.record({
      path: fc.record(Object.fromEntries(path)),
      query: fc.tuple(...query).map((all) => all.flat()),
      headers: headersOf(route),
      body: this.body(route),
    });
  }

  private inPath(name: string, schema: Schema, ids: KnownValues): Arbitrary<string> {
    const there = ids[name] ?? [];
    const free = this.values.of(schema, name).map(String);
    if (there.length === 0) return free.map(encodeURIComponent);
    return fc
      .oneof({ weight: 9, arbitrary: fc.constantFrom(...there.map(String)) }, { weight: 1, arbitrary: free })
      .map(encodeURIComponent);
  }

  private inQuery({ name, schema, required }: Parameter): Arbitrary<[string, string][]> {
    const values = this.values
      .of(schema, name)
      .map((value) => [value].flat().map((one): [string, string] => [name, encodeURIComponent(String(one))]));
    return required ? values : fc.oneof(values, nothing, nothing);
  }

  private body(route: Described): Arbitrary<Parts['body']> {
    const [type, schema] = contentOf(route);
    if (!type) return fc.constant(undefined);
    if (type === 'multipart/form-data')
      return multipart(this.values.of({ type: 'string', example: 'project_plan' }, 'material'));
    return this.values.of(schema).map((value) => ({ type, value }));
  }

  private bodyTwist(route: Described): Arbitrary<Change> | null {
    const [type, schema] = contentOf(route);
    if (!type || type === 'multipart/form-data') return null;
    return fc.tuple(fc.nat(1000), mutations).map(([which, twist]) => (parts) => {
      const value = parts.body && 'value' in parts.body ? parts.body.value : undefined;
      return { ...parts, body: { type, value: mutated(placesIn(this.document, value, schema), which, twist) } };
    });
  }
}

const nothing = fc.constant<[string, string][]>([]);

type Change = (parts: Parts) => Parts;
const none: Arbitrary<Change> = fc.constant((parts) => parts);

export const parametersOf = ({ operation }: Described) => (operation.parameters ?? []) as Parameter[];

export function contentOf({ operation }: Described): [type: string | undefined, schema: Schema] {
  const content =
    (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)?.content ?? {};
  const [type, given] = Object.entries(content)[0] ?? [];
  return [type, given?.schema ?? {}];
}

function headersOf(route: Described): Arbitrary<Record<string, string>> {
  const match = parametersOf(route).find(({ name }) => name === 'If-Match');
  if (!match) return fc.constant({});
  return fc.constantFrom<Record<string, string>>({ 'if-match': current }, ...(match.required ? [] : [{}, {}]));
}

function queryTwist(route: Described): Arbitrary<Change> | null {
  const names = parametersOf(route).filter((one) => one.in === 'query');
  if (names.length === 0) return null;
  const name = fc.constantFrom(...names.map((one) => one.name), 'unheardOf', 'constructor', '__proto__');
  const value = fc.constantFrom(...oddTexts.map(encodeURIComponent), ...oddInAddress);
  const shape = fc.constantFrom('', '', '', '[]', '[a]', '[__proto__]', '.a', '%00');
  return fc.tuple(name, value, shape, fc.boolean()).map(([one, odd, suffix, again]) => (parts) => {
    const kept = again ? parts.query : parts.query.filter(([named]) => named !== one);
    return { ...parts, query: [...kept, [one + suffix, odd]] };
  });
}

function addressTwist(route: Described): Arbitrary<Change> | null {
  const names = parametersOf(route).filter((one) => one.in === 'path');
  if (names.length === 0) return null;
  const value = fc.constantFrom(
    ...oddTexts.filter((one) => one !== '' && one !== '..').map(encodeURIComponent),
    ...oddInAddress,
  );
  return fc
    .tuple(fc.constantFrom(...names), value)
    .map(([{ name }, odd]) => (parts) => ({ ...parts, path: { ...parts.path, [name]: odd } }));
}

function headerTwist(route: Described): Arbitrary<Change> {
  const named = parametersOf(route)
    .filter((one) => one.in === 'header')
    .map(({ name }) => name);
  const tag = named.includes('If-Match') ? [fc.constantFrom(...oddTags).map((one) => ['if-match', one] as const)] : [];
  const key = named.includes('Idempotency-Key')
    ? [fc.constantFrom('a', 'b', ...oddKeys).map((one) => ['idempotency-key', one] as const)]
    : [];
  const accept = fc.constantFrom(...accepts).map((one) => ['accept', one] as const);
  return fc
    .oneof(...tag, ...key, accept)
    .map(([name, value]) => (parts) => ({ ...parts, headers: { ...parts.headers, [name]: value } }));
}

/** A method that the address may not have, or a body in another media type. */
const strangeness: Arbitrary<Pick<RequestDraft, 'odd'> & { as: string }> = fc
  .constantFrom(...methods, ...oddTypes)
  .map((as) => ({ odd: true, as }));

function strange({ as, ...draft }: RequestDraft & { as: string }): RequestDraft {
  if (methods.includes(as)) return { ...draft, method: as };
  return { ...draft, headers: { ...draft.headers, 'content-type': as }, body: draft.body ?? 'x' };
}

function drafted({ path, method }: Described, { path: values, query, headers, body }: Parts): RequestDraft {
  const address = Object.entries(values).reduce(
    (whole, [name, value]) => whole.replace(`{${name}}`, () => value),
    path,
  );
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
  const sent: RequestDraft = { method: method.toUpperCase(), target: asked ? `${address}?${asked}` : address, headers };
  if (!body) return sent;
  const content = 'content' in body ? { body: body.content } : { body: serialized(body.value), value: body.value };
  return { ...sent, ...content, headers: { ...headers, 'content-type': body.type } };
}
