import { Processor, WorkerHost } from '@nestjs/bullmq';
import { ForgettingService } from '#identity';
import { DeliveriesService } from '#mail';
import { ExpiryService } from '#personal-data';
import { oneAtATime } from '#platform';

/** Deletes what is kept about people for a time only, once that time is over. */
@Processor('forgetting', oneAtATime)
export class ForgettingProcessor extends WorkerHost {
  constructor(
    private readonly identity: ForgettingService,
    private readonly deliveries: DeliveriesService,
    private readonly expiry: ExpiryService,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.identity.forget();
    await this.deliveries.forget();
    await this.expiry.forget();
  }
}
