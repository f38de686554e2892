import { FrozenReport, FrozenReportRow } from './frozen-report.entity.js';

export const reportEntities = [FrozenReport, FrozenReportRow];
