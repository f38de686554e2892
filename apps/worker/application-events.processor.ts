import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { DocumentsService, type IssuedDocument } from '#documents';
import { severalAtOnce, type Jobs } from '#platform';

@Processor('application-events', severalAtOnce)
export class ApplicationEventsProcessor extends WorkerHost {
  constructor(private readonly documents: DocumentsService) {
    super();
  }

  async process({ data: { eventId } }: Job<Jobs['application-events']>): Promise<IssuedDocument['id'] | undefined> {
    return (await this.documents.issueFor(eventId))?.id;
  }
}
