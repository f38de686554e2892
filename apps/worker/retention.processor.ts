import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RetentionService } from '#identity';
import { DeliveriesService } from '#mail';
import { ExpiryService } from '#personal-data';
import { oneAtATime } from '#platform';

/** Deletes what is kept about people for a time only, once that time is over. */
@Processor('forgetting', oneAtATime)
export class RetentionProcessor extends WorkerHost {
  constructor(
    private readonly identity: RetentionService,
    private readonly deliveries: DeliveriesService,
    private readonly expiry: ExpiryService,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.identity.deleteExpired();
    await this.deliveries.deleteExpired();
    await this.expiry.deleteExpired();
  }
}
