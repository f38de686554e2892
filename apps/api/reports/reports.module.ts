import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ReportsModule } from '#reports';
import { FrozenReportReader } from './frozen-report.reader.js';
import { FrozenReportsController } from './frozen-reports.controller.js';
import { ReportsController } from './reports.controller.js';

/** Reports over HTTP. */
@Module({
  imports: [IdentityModule, ReportsModule],
  controllers: [ReportsController, FrozenReportsController],
  providers: [FrozenReportReader],
})
export class ReportsApiModule {}
