import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { DocumentsService, type IssuedDocument } from '#documents';
import { severalAtOnce, type Jobs } from '#platform';

@Processor('meetings', severalAtOnce)
export class MeetingsProcessor extends WorkerHost {
  constructor(private readonly documents: DocumentsService) {
    super();
  }

  async process({ data: { meetingId } }: Job<Jobs['meetings']>): Promise<IssuedDocument['id'] | undefined> {
    return (await this.documents.issueMinutes(meetingId))?.id;
  }
}
