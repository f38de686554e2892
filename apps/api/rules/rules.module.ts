import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { CalendarController } from './calendar.controller.js';
import { CalendarReader } from './calendar.reader.js';

@Module({
  imports: [ApplicationsModule, IdentityModule],
  controllers: [CalendarController],
  providers: [CalendarReader],
})
export class RulesApiModule {}
