import { Processor, WorkerHost } from '@nestjs/bullmq';
import { FilesInUse } from '#documents';
import { RetentionService } from '#identity';
import { DeliveriesService } from '#mail';
import { ExpiryService } from '#personal-data';
import { oneAtATime } from '#platform';

/** Deletes what is kept about people for a time only, once that time is over, and what broken uploads left. */
@Processor('forgetting', oneAtATime)
export class RetentionProcessor extends WorkerHost {
  constructor(
    private readonly identity: RetentionService,
    private readonly deliveries: DeliveriesService,
    private readonly expiry: ExpiryService,
    private readonly files: FilesInUse,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.identity.deleteExpired();
    await this.deliveries.deleteExpired();
    await this.expiry.deleteExpired();
    await this.files.deleteLeftovers();
  }
}
