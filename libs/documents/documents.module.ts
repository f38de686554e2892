import path from 'node:path';
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { Config, FileStore, LocalFileStore } from '#platform';
import { ActsReader } from './issuing/acts/acts.reader.js';
import { AttachedMaterialsModule } from './attachments/attached-materials.js';
import { ApplicationFormsService } from './application-form/application-forms.service.js';
import { ContentsReader } from './application-form/contents.reader.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { RenderingsService } from './issuing/renderings.service.js';
import { DocumentsService } from './issuing/documents.service.js';
import { FilesInUse } from './storage/files-in-use.js';
import { IdentityModule } from '#identity';
import { MinutesReader } from './issuing/minutes.reader.js';
import { IssuedDocumentsService } from './issuing/issued-documents.service.js';
import { PreviewsService } from './issuing/previews.service.js';

const services = [
  ApplicationFormsService,
  AttachmentsService,
  DocumentsService,
  IssuedDocumentsService,
  PreviewsService,
];
const fileStore = {
  provide: FileStore,
  useFactory: ({ RUQU_HOME }: Config) => new LocalFileStore(path.join(RUQU_HOME, 'files')),
  inject: [Config],
};

@Module({
  imports: [ApplicationsModule, AttachedMaterialsModule, EnterprisesModule, IdentityModule],
  providers: [fileStore, ActsReader, ContentsReader, RenderingsService, FilesInUse, MinutesReader, ...services],
  exports: [FilesInUse, ...services],
})
export class DocumentsModule {}
