import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { PartsModule } from '../applications/parts/parts.module.js';
import { MessageReader } from './message.reader.js';
import { MessagesController } from './messages.controller.js';

@Module({
  imports: [ApplicationsModule, PartsModule],
  controllers: [MessagesController],
  providers: [MessageReader],
})
export class MessagesApiModule {}
