export type { AreaSpace, Capacity, FloorSpace } from './portfolio/capacity.js';
export { FrozenReport, FrozenReportRow, type FrozenFigures, type FrozenGroups } from './frozen/frozen-report.entity.js';
export { reportEntities } from './entities.js';
export { FrozenReportsService } from './frozen/frozen-reports.service.js';
export { PortfolioService } from './portfolio/portfolio.service.js';
export { ReportsModule } from './reports.module.js';
export * from './portfolio/totals.js';
export type { AcceptedRow, AreaQueue, Waiting } from './portfolio/waiting-list.js';
