import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { AdoptionsController } from './adoptions.controller.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarReader } from './calendar.reader.js';
import { ProceduresController } from './procedures.controller.js';
import { ProceduresReader } from './procedures.reader.js';
import { PartsModule } from '../applications/parts/parts.module.js';

@Module({
  imports: [ApplicationsModule, IdentityModule, PartsModule],
  controllers: [AdoptionsController, CalendarController, ProceduresController],
  providers: [CalendarReader, ProceduresReader],
})
export class RulesApiModule {}
