import { Module } from '@nestjs/common';
import { ReportsModule } from '#reports';
import { FrozenReportReader } from './frozen-report.reader.js';
import { FrozenReportsController } from './frozen-reports.controller.js';
import { ReportsController } from './reports.controller.js';
import { PartsModule } from '../applications/parts/parts.module.js';

/** Reports over HTTP. */
@Module({
  imports: [PartsModule, ReportsModule],
  controllers: [ReportsController, FrozenReportsController],
  providers: [FrozenReportReader],
})
export class ReportsApiModule {}
