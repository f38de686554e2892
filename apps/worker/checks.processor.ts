import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findImpossible } from '#applications';
import { Clock } from '#kernel';
import { oneAtATime } from '#platform';

/** What is found stands in the log, and behind GET /admin/impossible-situations until it is mended. */
@Processor('checks', oneAtATime)
export class ChecksProcessor extends WorkerHost {
  private readonly logger = new Logger(ChecksProcessor.name);

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(): Promise<void> {
    const found = await findImpossible(this.db, this.clock.now());
    for (const { kind, applicationId } of found) this.logger.error(`${kind}: application ${applicationId}`);
  }
}
