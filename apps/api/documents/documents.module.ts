import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { AttachmentsController } from '../attachments/attachments.controller.js';
import { PublicController } from '../public/public.controller.js';
import { DocumentsController } from './documents.controller.js';

/** Attachments, documents and their verification over HTTP. */
@Module({ imports: [DocumentsModule], controllers: [AttachmentsController, DocumentsController, PublicController] })
export class DocumentsApiModule {}
