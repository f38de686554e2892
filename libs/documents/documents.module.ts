import path from 'node:path';
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { Config, FileStore, LocalFileStore } from '#platform';
import { ActsReader } from './acts.reader.js';
import { AttachedMaterialsModule } from './attached-materials.js';
import { AttachmentsService } from './attachments.service.js';
import { DrawingService } from './drawing.service.js';
import { DocumentsService } from './documents.service.js';
import { FilesInUse } from './files-in-use.js';
import { IdentityModule } from '#identity';
import { MinutesReader } from './minutes.reader.js';
import { IssuedDocumentsService } from './issued-documents.service.js';

const services = [AttachmentsService, DocumentsService, IssuedDocumentsService];
const fileStore = {
  provide: FileStore,
  useFactory: ({ RUQU_HOME }: Config) => new LocalFileStore(path.join(RUQU_HOME, 'files')),
  inject: [Config],
};

@Module({
  imports: [ApplicationsModule, AttachedMaterialsModule, EnterprisesModule, IdentityModule],
  providers: [fileStore, ActsReader, DrawingService, FilesInUse, MinutesReader, ...services],
  exports: services,
})
export class DocumentsModule {}
