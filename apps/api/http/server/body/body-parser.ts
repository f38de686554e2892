import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Bilingual } from '#kernel';
import { MalformedRequest } from '../../problems/errors.js';
import { faultIn } from '../../problems/json-content.js';
import { bodyLimitBytes } from '../../problems/limits.js';

type Done = (error: Error | null, body?: unknown) => void;

/** JSON and JSON Merge Patch (RFC 7396), bounded in size and depth. Every other media type is refused (415). */
export function parseBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string', bodyLimit: bodyLimitBytes },
    (request: FastifyRequest, text: string, done: Done) => {
      if (text.trim() === '') return done(null, undefined);
      void parse(request, text, (error: Error | null, body?: unknown) => done(...checked(error, body)));
    },
  );
}

function checked(error: Error | null, body: unknown): [Error | null, unknown?] {
  const fault = error ? notJson(error) : faultIn(body);
  return fault ? [new MalformedRequest(fault)] : [null, body];
}

const notJson = ({ message }: Error): Bilingual => ({
  zh: `请求内容不是 JSON：${message}`,
  en: `The body is not JSON: ${message}`,
});
