import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { PartsModule } from '../parts/parts.module.js';
import { ClockSheetController } from './clock-sheet.controller.js';
import { ClockSheetReader } from './clock-sheet.reader.js';

@Module({
  imports: [ApplicationsModule, PartsModule],
  controllers: [ClockSheetController],
  providers: [ClockSheetReader],
})
export class ClockSheetModule {}
