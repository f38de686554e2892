import { FrozenReport, FrozenReportRow } from './frozen/frozen-report.entity.js';

export const reportEntities = [FrozenReport, FrozenReportRow];
