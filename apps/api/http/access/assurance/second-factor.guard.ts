import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '#kernel';
import { Config } from '#platform';
import { belongsTo } from '../routes/belongs-to.js';
import type { RequestWithActor } from '../current-actor.decorator.js';
import { SecondFactorEnrolmentRequired } from '../../problems/assurance-errors.js';
import type { RequestWithAssurance } from './step-up.guard.js';

const openBefore = 'ruqu:before-enrolment';

/** The route is open to staff who have not set up the second factor yet that they need. */
export const BeforeEnrolment = (): MethodDecorator & ClassDecorator => SetMetadata(openBefore, true);

/** Keeps out staff without the second factor that the installation asks of them. Comes after the session guard. */
@Injectable()
export class SecondFactorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { actor, assurance } = context.switchToHttp().getRequest<RequestWithActor & RequestWithAssurance>();
    const lacks = actor && assurance && !assurance.hasSecondFactor && !assurance.vouched && this.requiredOf(actor);
    const open = this.reflector.getAllAndOverride<boolean>(openBefore, [context.getHandler(), context.getClass()]);
    if (lacks && !open) throw new SecondFactorEnrolmentRequired();
    return true;
  }

  requiredOf(actor: Actor): boolean {
    return this.config.staffNeedSecondFactor && belongsTo(actor, 'staff');
  }
}
