import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { DemonstrationService } from './demonstration.service.js';
import { KeptTime } from './kept-time.js';
import { StepTargets } from './step-targets.js';

@Module({
  imports: [ApplicationsModule, IdentityModule],
  providers: [DemonstrationService, KeptTime, StepTargets],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
