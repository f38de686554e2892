import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import type { RequestWithActor } from '../access/current-actor.decorator.js';
import { NotSignedIn } from '../problems/errors.js';
import { checkedId, documentedId } from './id.decorator.js';
import { documentedIfMatch, ifMatchOf } from './if-match.decorator.js';
import { documentedOnce, onceOf } from './once.decorator.js';

/** What every command about a thing comes with: which one, who asks, at which version, and its idempotency key. */
export interface CommandRequest {
  id: string;
  actor: Actor;
  terms: { ifMatch: number | null; once: IdempotentRequest | null };
}

interface Options {
  /** Without If-Match the command is decided on the thing as it is now. */
  optionalMatch?: boolean;
}

const read = createParamDecorator(({ optionalMatch }: Options, context: ExecutionContext): CommandRequest => {
  const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
  const { id } = request.params as { id: string };
  if (!request.actor) throw new NotSignedIn();
  const ifMatch = ifMatchOf(request, { optional: optionalMatch });
  return { id: checkedId(id), actor: request.actor, terms: { ifMatch, once: onceOf(request) } };
});

/** The request of a command; also describes its path and headers. */
export function CommandParams(options: Options = {}): ParameterDecorator {
  const documented = [documentedId('id'), documentedIfMatch({ optional: options.optionalMatch }), documentedOnce];
  return (target, key, index) => {
    read(options)(target, key, index);
    documented.forEach((decorate) => decorate(target, key, index));
  };
}
