import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { NoticesController, ObjectionsController } from './notices.controller.js';

/** 公示与异议 over HTTP. */
@Module({ imports: [ApplicationsModule], controllers: [NoticesController, ObjectionsController] })
export class NoticesApiModule {}
