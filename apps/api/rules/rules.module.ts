import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { AdoptionController } from './adoption.controller.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarReader } from './calendar.reader.js';
import { ProceduresController } from './procedures.controller.js';
import { ProceduresReader } from './procedures.reader.js';

@Module({
  imports: [ApplicationsModule, IdentityModule],
  controllers: [AdoptionController, CalendarController, ProceduresController],
  providers: [CalendarReader, ProceduresReader],
})
export class RulesApiModule {}
