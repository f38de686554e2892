import type { OpenAPIObject } from '@nestjs/swagger';
import { keyScopeOf } from '../access/routes/key-scope-of.js';
import { operationsOf } from './openapi-operations.js';

/** Names the scope of a key beside the session, wherever a key may be used instead of it. */
export function addKeyScopes(document: OpenAPIObject): void {
  for (const { operation, method } of operationsOf(document)) {
    const { security, tags = [] } = operation;
    const scope = security && keyScopeOf({ tags, reads: method === 'get' });
    if (scope) operation.security = [...security, { bearer: [scope] }];
  }
}
