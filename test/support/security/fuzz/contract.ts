import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { isUUID, isEmail } from 'class-validator';
import { isDay } from '#calendar';
import type { Described } from '../../../../apps/api/http/openapi/openapi-operations.js';
import { contentOf, type RequestDraft } from './requests.js';
import { closed, type Schema } from './schemas.js';
import { serialized } from './mutations.js';
import { shortened, type WireResponse } from './wire.js';

type Content = Record<string, { schema?: Schema }>;

/** Of a program that answers for itself, people see no insides. */
const insides =
  /node_modules|\bat [\w.<>]+ \(|\/dist\/|\/libs\/|\bSELECT\b|\bINSERT INTO\b|QueryFailed|violates|relation "|EntityManager|undefined\b.*propert/;

/** What every answer owes to the description. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  private readonly known = new Map<string, ValidateFunction>();

  constructor(document: OpenAPIObject) {
    this.ajv.addFormat('uuid', (text) => isUUID(text));
    this.ajv.addFormat('date', (text) => isDay(text));
    this.ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
    this.ajv.addFormat('email', (text) => isEmail(text));
    for (const free of ['binary', 'password']) this.ajv.addFormat(free, true);
    const { ProblemResponse, ...schemas } = document.components?.schemas ?? {};
    this.ajv.addSchema({ $id: 'api', components: { schemas: { ...closed(schemas), ProblemResponse } } });
  }

  /** What is wrong with an answer. */
  complaints(route: Described, draft: RequestDraft, came: WireResponse): string[] {
    const { status, text } = came;
    if (status >= 500) return [`${status}: something broke`];
    if (insides.test(text) && status >= 400) return ['it shows what is inside'];
    if (draft.method === 'HEAD') return text === '' ? [] : ['an answer to HEAD has no body'];
    if (status >= 400) return [...this.ofStatus(route, draft, came), ...this.ofProblem(came)];
    return [...this.ofStatus(route, draft, came), ...(draft.odd ? [] : this.ofSuccess(route, draft, came))];
  }

  private ofStatus({ operation }: Described, { odd }: RequestDraft, { status }: WireResponse): string[] {
    return odd || operation.responses[status] ? [] : [`${status} is not described`];
  }

  private ofProblem({ headers, text, status }: WireResponse): string[] {
    if (!headers['content-type']?.startsWith('application/problem+json'))
      return [`no problem document: ${headers['content-type']}`];
    const problem = JSON.parse(text) as { status: number; detail?: string; type: string; errors?: object[] };
    const wrong = this.check({ $ref: '#/components/schemas/ProblemResponse' }, problem);
    const isWhole = problem.status === status && problem.type.startsWith('/problems/') && Boolean(problem.detail);
    const namesFields =
      !/\/problems\/invalid_(body|query|content)$/.test(problem.type) || (problem.errors ?? []).length > 0;
    return [...wrong, ...(isWhole ? [] : ['the problem is not whole']), ...(namesFields ? [] : ['no field is named'])];
  }

  private ofSuccess(route: Described, draft: RequestDraft, came: WireResponse): string[] {
    const [, asked] = contentOf(route);
    const accepted = 'value' in draft ? this.check(asked, JSON.parse(serialized(draft.value) || 'null')) : [];
    if (accepted.length > 0) return accepted.map((one) => `it takes what it says it does not: ${one}`);
    const described = route.operation.responses[came.status] as { content?: Content } | undefined;
    return this.ofContent(described?.content ?? {}, came);
  }

  private ofContent(content: Content, { headers, text }: WireResponse): string[] {
    const type = headers['content-type']?.split(';')[0] ?? '';
    if (Object.keys(content).length === 0) return text === '' ? [] : ['a body is not described'];
    const described = content[type] ?? content['*/*'];
    if (type === 'application/json')
      return described?.schema ? this.check(described.schema, JSON.parse(text)) : ['JSON is not described'];
    return described || content['application/octet-stream'] ? [] : [`${type} is not described`];
  }

  private check(schema: Schema, value: unknown): string[] {
    const validate = this.validator(closed(schema));
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${shortened(JSON.stringify(params), 200)}`,
    );
  }

  private validator(schema: Schema): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"api#/components');
    const known = this.known.get(text);
    if (known) return known;
    const made = this.ajv.compile(JSON.parse(text) as object);
    this.known.set(text, made);
    return made;
  }
}
