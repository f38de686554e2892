import { Injectable } from '@nestjs/common';
import { AccountsService } from '#identity';
import { FrozenReportsService, type FrozenReport } from '#reports';
import { FrozenReportSummaryResponse, type FrozenReportResponse } from './frozen-report.dto.js';

/** Reads what a frozen report shows, with the names of the people who published it. */
@Injectable()
export class FrozenReportReader {
  constructor(
    private readonly reports: FrozenReportsService,
    private readonly accounts: AccountsService,
  ) {}

  async summaries(reports: FrozenReport[]): Promise<FrozenReportSummaryResponse[]> {
    const names = await this.accounts.namesOf([...new Set(reports.map(({ createdBy }) => createdBy))]);
    return reports.map((report) => FrozenReportSummaryResponse.from(report, (id) => names.get(id) ?? id));
  }

  async read(report: FrozenReport): Promise<FrozenReportResponse> {
    const [summary] = (await this.summaries([report])) as [FrozenReportSummaryResponse];
    return { ...summary, intact: await this.reports.isIntact(report), figures: report.figures };
  }
}
