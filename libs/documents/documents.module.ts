import path from 'node:path';
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { Config, FileStore, LocalFileStore } from '#platform';
import { ActsReader } from './acts.reader.js';
import { AttachedMaterialsModule } from './attached-materials.js';
import { AttachmentsService } from './attachments.service.js';
import { DocumentsService } from './documents.service.js';
import { FilesInUse } from './files-in-use.js';
import { IssuedDocumentsService } from './issued-documents.service.js';

const services = [AttachmentsService, DocumentsService, IssuedDocumentsService];
const fileStore = {
  provide: FileStore,
  useFactory: ({ RUQU_HOME }: Config) => new LocalFileStore(path.join(RUQU_HOME, 'files')),
  inject: [Config],
};

@Module({
  imports: [ApplicationsModule, AttachedMaterialsModule, EnterprisesModule],
  providers: [fileStore, ActsReader, FilesInUse, ...services],
  exports: services,
})
export class DocumentsModule {}
