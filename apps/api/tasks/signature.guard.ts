import { Injectable, type ExecutionContext } from '@nestjs/common';
import { TasksService } from '#applications';
import { Clock } from '#kernel';
import type { RequestWithActor } from '../http/access/current-actor.decorator.js';
import { StepUpGuard } from '../http/access/assurance/step-up.guard.js';
import { checkedId } from '../http/requests/id.decorator.js';

interface Asked extends RequestWithActor {
  params: { id: string };
}

/** 签批: asks whoever signs a decision to show again who they are. Other work, and work of other desks, passes. */
@Injectable()
export class SignatureGuard extends StepUpGuard {
  constructor(
    clock: Clock,
    private readonly tasks: TasksService,
  ) {
    super(clock);
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest<Asked>();
    const signs = actor !== undefined && (await this.tasks.isSignatureOf(checkedId(params.id), actor));
    return !signs || super.canActivate(context);
  }
}
