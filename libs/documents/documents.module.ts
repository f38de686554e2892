import path from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { FileStore, LocalFileStore } from '#platform';
import { ActsReader } from './acts.reader.js';
import { AttachedMaterialsModule } from './attached-materials.js';
import { AttachmentsService } from './attachments.service.js';
import { DocumentSettings } from './document-settings.js';
import { DocumentsService } from './documents.service.js';
import { FilesInUse } from './files-in-use.js';
import { IssuedDocumentsService } from './issued-documents.service.js';

const services = [AttachmentsService, DocumentsService, IssuedDocumentsService];

@Module({})
export class DocumentsModule {
  static with(settings: DocumentSettings): DynamicModule {
    return {
      module: DocumentsModule,
      imports: [ApplicationsModule, AttachedMaterialsModule, EnterprisesModule],
      providers: [
        { provide: DocumentSettings, useValue: settings },
        { provide: FileStore, useFactory: () => new LocalFileStore(path.resolve(settings.folder)) },
        ActsReader,
        FilesInUse,
        ...services,
      ],
      exports: services,
    };
  }
}
