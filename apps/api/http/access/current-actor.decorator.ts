import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#kernel';
import { NotSignedIn } from '../problems/errors.js';

export interface RequestWithActor {
  actor?: Actor;
}

/** Who asks. Only routes that are not public have one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new NotSignedIn();
  return actor;
});
