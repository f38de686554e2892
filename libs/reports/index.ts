export type { AreaSpace, Capacity, FloorSpace } from './capacity.js';
export { FrozenReport, FrozenReportRow, type FrozenFigures, type FrozenGroups } from './frozen-report.entity.js';
export { reportEntities } from './entities.js';
export { FrozenReportsService } from './frozen-reports.service.js';
export { PortfolioService } from './portfolio.service.js';
export { ReportsModule } from './reports.module.js';
export * from './totals.js';
export type { AcceptedRow, AreaQueue, Waiting } from './waiting-list.js';
