import { Processor, WorkerHost } from '@nestjs/bullmq';
import { DeliveriesService } from '#mail';
import { oneAtATime, OnceLogger } from '#platform';

@Processor('mails', oneAtATime)
export class MailsProcessor extends WorkerHost {
  private readonly errors = new OnceLogger('Mail');

  constructor(private readonly deliveries: DeliveriesService) {
    super();
  }

  /** What the mail server does not take is tried again by itself, so it is said once and no job fails. */
  async process(): Promise<void> {
    const { sent, failures } = await this.deliveries.sendDue();
    failures.forEach((failure) => this.errors.report(withoutAddresses(failure)));
    if (sent > 0 && failures.length === 0) this.errors.recovered();
  }
}

/** Mail servers repeat the address in what they say of it, and a log holds nobody's. */
function withoutAddresses({ message }: Error): string {
  return message.replace(/[^\s<>"']+@[^\s<>"']+/g, '…');
}
