import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { DocumentsModule } from '#documents';
import { PreviewsController } from './previews.controller.js';
import { TaskPreviewsController } from './task-previews.controller.js';

/** Previews of acts over HTTP. */
@Module({
  imports: [ApplicationsModule, DocumentsModule],
  controllers: [PreviewsController, TaskPreviewsController],
})
export class PreviewsModule {}
