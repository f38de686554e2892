import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { DemonstrationService } from './demonstration.service.js';
import { KeptTime } from './kept-time.js';
import { StepTargets } from './step-targets.js';

@Module({
  imports: [ApplicationsModule],
  providers: [DemonstrationService, KeptTime, StepTargets],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
