import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { ApplicationsService } from '#applications';
import { severalAtOnce, type Jobs } from '#platform';

@Processor('timers', severalAtOnce)
export class TimersProcessor extends WorkerHost {
  constructor(private readonly applications: ApplicationsService) {
    super();
  }

  async process({ data: { applicationId, zoneId } }: Job<Jobs['timers']>): Promise<void> {
    await this.applications.runDueTimers(applicationId, zoneId);
  }
}
