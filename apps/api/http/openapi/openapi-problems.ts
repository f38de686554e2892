import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from './openapi-operations.js';

const problem = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
};

interface OperationTraits {
  operation: Operation;
  changes: boolean;
}

/** Which refusals an operation can answer with follows from what it takes and whom it is for. */
// prettier-ignore
const refusals: [status: number, description: string, when: (traits: OperationTraits) => boolean][] = [
  [400, 'Malformed, or a field that is wrong: each is named',           takesAnything],
  [401, 'Not signed in',                                                (one) => !isPublic(one)],
  [403, 'For others, or sent by a page of another site',                (one) => one.changes || !isForAll(one)],
  [404, 'There is none, or it is not yours to see',                     takesAnything],
  [409, 'Refused by a rule; `refusal` says which',                         mayBeRefused],
  [412, 'Somebody else was faster; `currentVersion` is the current one', (one) => takes('header', one, 'If-Match')],
  [413, 'Too large',                                                    hasBody],
  [414, 'A part of the address is too long',                            (one) => takes('path', one)],
  [415, 'A media type that is not taken here',                          hasBody],
  [422, 'Understood and wrong: each field is named',                       mayBeRefused],
  [428, 'If-Match is missing',                                          (one) => takes('header', one, 'If-Match')],
  [429, 'Too much at once; `Retry-After` says when to go on',            () => true],
  [500, 'Something went wrong here',                                    () => true],
  [503, 'Busy, or a part does not answer; `Retry-After` says when to go on', () => true],
  [507, 'The storage is full, and nothing was stored',                  (one) => one.changes],
];

/** Adds the problem responses to every operation, so that the document names every error. */
export function addProblems(document: OpenAPIObject): void {
  for (const { operation, method } of operationsOf(document)) addTo(operation, method !== 'get');
}

function addTo(operation: Operation, changes: boolean): void {
  const possible = refusals.filter(([, , when]) => when({ operation, changes }));
  for (const [status, description] of possible) {
    operation.responses[status] ??= { description, content: problem };
  }
  const failures = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
  for (const [, response] of failures) {
    if (response && !('$ref' in response)) response.content ??= problem;
  }
}

/** What is asked for may be nowhere, and may be written wrongly, wherever it stands. */
function takesAnything(one: OperationTraits): boolean {
  return hasBody(one) || (one.operation.parameters ?? []).length > 0;
}

function hasBody({ operation }: OperationTraits): boolean {
  return operation.requestBody !== undefined;
}

/** Signing out is always right. */
function mayBeRefused(one: OperationTraits): boolean {
  return hasBody(one) || (one.changes && !isPublic(one));
}

function isPublic({ operation }: OperationTraits): boolean {
  return operation['x-for']?.public !== undefined;
}

function isForAll(one: OperationTraits): boolean {
  return isPublic(one) || one.operation['x-for']?.signedIn !== undefined;
}

function takes(place: string, { operation }: OperationTraits, name?: string): boolean {
  const parameters = (operation.parameters ?? []).flatMap((one) => ('in' in one ? [one] : []));
  return parameters.some((one) => one.in === place && (name === undefined || one.name === name));
}
