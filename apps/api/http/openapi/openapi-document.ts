import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { addKeyScopes } from './openapi-keys.js';
import { addProblems } from './openapi-problems.js';
import { ProblemResponse } from '../problems/problem.dto.js';

const description = [
  'The admission desk of an investment zone. Errors are problem documents (RFC 9457). Amounts are decimal strings with the',
  'currency in the name; days are `YYYY-MM-DD` in Asia/Shanghai, instants RFC 3339 in UTC. A move is a resource you create.',
].join(' ');

const bearer =
  'A key of your own (`/api/v1/api-keys`). It acts for you, on the operations that name one of its scopes here.';

/** The contract of the API, complete with every error. */
export function describeApi(app: INestApplication, cookieName: string): OpenAPIObject {
  const options = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ruqu 入区')
    .setDescription(description)
    .setVersion('1')
    .addCookieAuth(cookieName, { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: bearer }, 'bearer')
    .build();
  const document = SwaggerModule.createDocument(app, options, {
    extraModels: [ProblemResponse],
    operationIdFactory: (controller, method) => `${method}${controller.replace(/Controller$/, '')}`,
  });
  addKeyScopes(document);
  addProblems(document);
  return document;
}

/** The document at /api/openapi.json and a page that shows it at /api/docs. Made when first asked for. */
export function showApi(app: INestApplication, cookieName: string): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app, cookieName), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Ruqu API',
  });
}
