import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { PageModule } from '../applications/page/page.module.js';
import { PartsModule } from '../applications/parts/parts.module.js';
import { MeetingReader } from './meeting.reader.js';
import { PanelActsController } from './panel-acts.controller.js';
import { PanelsController } from './panels.controller.js';

/** 联审会 over HTTP. */
@Module({
  imports: [ApplicationsModule, IdentityModule, PageModule, PartsModule],
  controllers: [PanelActsController, PanelsController],
  providers: [MeetingReader],
})
export class PanelsApiModule {}
