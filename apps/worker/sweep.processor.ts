import { Processor, WorkerHost } from '@nestjs/bullmq';
import { ApplicationsService, RecalculationsService } from '#applications';
import { oneAtATime, Queues } from '#platform';

/** How many applications one sweep finds; the next comes soon. */
const most = 1_000;

@Processor('sweep', oneAtATime)
export class SweepProcessor extends WorkerHost {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly recalculations: RecalculationsService,
    private readonly queues: Queues,
  ) {
    super();
  }

  /** One job for each application, so that a failure keeps no other from its turn. */
  async process(): Promise<void> {
    const jobs = (await this.applications.overdue(most)).map(({ id, zoneId }) => ({
      id: `${id}-overdue`,
      data: { applicationId: id, zoneId },
      removeWhenDone: true,
    }));
    if (jobs.length > 0) await this.queues.add('timers', jobs);
    await this.recalculate();
  }

  private async recalculate(): Promise<void> {
    const zones = await this.recalculations.zonesBehind();
    const jobs = zones.map((zoneId) => ({ id: `${zoneId}-behind`, data: { zoneId }, removeWhenDone: true }));
    if (jobs.length > 0) await this.queues.add('recalculations', jobs);
  }
}
