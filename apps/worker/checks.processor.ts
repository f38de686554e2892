import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findInvariantViolations, TimerAuditsService } from '#applications';
import { Clock } from '#kernel';
import { oneAtATime } from '#platform';

/**
 * Audits the timers, then looks for other violations. They are logged, and listed by GET /admin/invariant-violations until
 * they are repaired.
 */
@Processor('checks', oneAtATime)
export class ChecksProcessor extends WorkerHost {
  private readonly logger = new Logger(ChecksProcessor.name);

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly timers: TimerAuditsService,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.audit();
    const found = await findInvariantViolations(this.db, this.clock.now());
    for (const { kind, applicationId } of found) this.logger.error(`${kind}: application ${applicationId}`);
  }

  private async audit(): Promise<void> {
    const { mismatches, failed } = await this.timers.audit();
    for (const { applicationId, stored, computed } of mismatches) {
      const [was, is] = [stored, computed].map((at) => at?.toISOString() ?? 'never');
      this.logger.warn(`application ${applicationId}: the next timer was stored as ${was}; repaired to ${is}`);
    }
    for (const error of failed) this.logger.error(error);
  }
}
