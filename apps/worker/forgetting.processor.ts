import { Processor, WorkerHost } from '@nestjs/bullmq';
import { ApiKeysService, SessionsService, SignInRecordsService } from '#identity';
import { oneAtATime } from '#platform';

/** Deletes what is kept about people for a time only, once that time is over. */
@Processor('forgetting', oneAtATime)
export class ForgettingProcessor extends WorkerHost {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly keys: ApiKeysService,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.sessions.forget();
    await this.records.forget();
    await this.keys.forget();
  }
}
