import { Module, type DynamicModule } from '@nestjs/common';
import { DocumentsModule, type DocumentSettings } from '#documents';
import { AttachmentsController } from '../attachments/attachments.controller.js';
import { PublicController } from '../public/public.controller.js';
import { DocumentsController } from './documents.controller.js';

/** Attachments, documents and their verification over HTTP. */
@Module({ controllers: [AttachmentsController, DocumentsController, PublicController] })
export class DocumentsApiModule {
  static with(settings: DocumentSettings): DynamicModule {
    return { module: DocumentsApiModule, imports: [DocumentsModule.with(settings)] };
  }
}
