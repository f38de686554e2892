import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { RecalculationsService, TimerAuditsService } from '#applications';
import { oneAtATime, Queues, type Jobs } from '#platform';

@Processor('recalculations', oneAtATime)
export class RecalculationsProcessor extends WorkerHost {
  constructor(
    private readonly recalculations: RecalculationsService,
    private readonly timers: TimerAuditsService,
    private readonly queues: Queues,
  ) {
    super();
  }

  /** One page; the next is a job of its own, so that a stop loses little. The audit comes last, for reminders. */
  async process({ id, data: { zoneId, after } }: Job<Jobs['recalculations']>): Promise<void> {
    const { next, failed } = await this.recalculations.recalculatePage(zoneId, after);
    const [walk] = `${id}`.split('~');
    if (next) await this.queues.add('recalculations', [{ id: `${walk}~${next}`, data: { zoneId, after: next } }]);
    else await this.timers.audit(zoneId);
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} applications could not be recalculated`);
  }
}
