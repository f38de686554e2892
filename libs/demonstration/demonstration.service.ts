import { Injectable } from '@nestjs/common';
import { Clock, NotFound, type Actor } from '#kernel';
import { newId, Queues } from '#platform';
import { DemonstrationClock } from './demonstration-clock.js';
import { followMs } from './follow-clock.js';
import { KeptTime } from './kept-time.js';
import { StepTargets, type TimeStep } from './step-targets.js';

/** What runs at once when the time has been moved, and not only when its turn comes. */
const broughtForward = ['sweep', 'mails', 'forgetting'] as const;

/** 演示时间: an administrator moves the clock of a demonstration forward; whatever falls due meanwhile then happens. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly clock: Clock,
    private readonly targets: StepTargets,
    private readonly kept: KeptTime,
    private readonly queues: Queues,
  ) {}

  /** The time of the demonstration. Throws `NotFound` in production. */
  now(): Date {
    return this.demonstrationClock().now();
  }

  /**
   * Moves the time of everybody. What guards accounts goes by the time of day and is not touched.
   * @throws NothingDue for `next_due` when nothing is.
   * @throws TimeMoved when somebody else has moved it in the same moment.
   */
  async move(step: TimeStep, { zoneId }: Actor): Promise<Date> {
    const clock = this.demonstrationClock();
    const { ahead } = clock;
    const now = clock.now();
    const target = await this.targets.of(step, zoneId, now);
    const further = ahead + target.getTime() - now.getTime();
    await this.kept.move(ahead, further);
    clock.putAhead(further);
    for (const queue of broughtForward)
      await this.queues.add(queue, [{ id: newId(), data: {}, delayMs: 2 * followMs }]);
    return clock.now();
  }

  private demonstrationClock(): DemonstrationClock {
    if (this.clock instanceof DemonstrationClock) return this.clock;
    throw new NotFound('demonstration');
  }
}
