import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { ApplicationFormsController } from './application-forms.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { VerificationController } from './verification.controller.js';
import { DocumentsController } from './documents.controller.js';

/** Attachments, documents and their verification over HTTP. */
@Module({
  imports: [DocumentsModule],
  controllers: [ApplicationFormsController, AttachmentsController, DocumentsController, VerificationController],
})
export class DocumentsApiModule {}
