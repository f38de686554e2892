import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { ApplicationsApiModule } from '../applications/applications.module.js';
import { MessageReader } from './message.reader.js';
import { MessagesController } from './messages.controller.js';

@Module({
  imports: [ApplicationsModule, ApplicationsApiModule],
  controllers: [MessagesController],
  providers: [MessageReader],
})
export class MessagesApiModule {}
