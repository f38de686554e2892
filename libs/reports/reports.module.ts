import { Module } from '@nestjs/common';
import { ProjectsModule } from '#projects';
import { FrozenReportsService } from './frozen/frozen-reports.service.js';
import { PortfolioService } from './portfolio/portfolio.service.js';

const services = [FrozenReportsService, PortfolioService];

@Module({ imports: [ProjectsModule], providers: services, exports: services })
export class ReportsModule {}
