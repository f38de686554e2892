import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { AttachmentsController } from './attachments.controller.js';
import { VerificationController } from './verification.controller.js';
import { DocumentsController } from './documents.controller.js';

/** Attachments, documents and their verification over HTTP. */
@Module({
  imports: [DocumentsModule],
  controllers: [AttachmentsController, DocumentsController, VerificationController],
})
export class DocumentsApiModule {}
