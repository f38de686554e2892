import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Assurance } from '#identity';
import { Clock } from '#kernel';
import { meansOf, StepUpRequired } from '../../problems/assurance-errors.js';

/** How long a proof of who somebody is holds for what is weighty. */
const freshMs = 15 * 60_000;

export interface RequestWithAssurance {
  /** Null for a program: what asks for a proof is not for programs. */
  assurance?: Assurance | null;
}

/** Lets through who proved within a quarter of an hour who they are. */
@Injectable()
export class StepUpGuard implements CanActivate {
  constructor(private readonly clock: Clock) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { assurance } = context.switchToHttp().getRequest<RequestWithAssurance>();
    const since = assurance?.assuredAt?.getTime() ?? 0;
    if (this.clock.wall().getTime() - since > freshMs) {
      throw new StepUpRequired(meansOf(assurance));
    }
    return true;
  }
}
