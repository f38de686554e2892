import { Injectable } from '@nestjs/common';
import { FrozenReportsService, type FrozenReport } from '#reports';
import { NamesReader } from '../applications/parts/names.reader.js';
import { FrozenReportSummaryResponse, type FrozenReportResponse } from './frozen-report.dto.js';

/** Reads what a frozen report shows, with the names of the people who published it. */
@Injectable()
export class FrozenReportReader {
  constructor(
    private readonly reports: FrozenReportsService,
    private readonly names: NamesReader,
  ) {}

  async summaries(reports: FrozenReport[]): Promise<FrozenReportSummaryResponse[]> {
    const person = await this.names.people(reports.map(({ createdBy }) => createdBy));
    return reports.map((report) => ({
      ...FrozenReportSummaryResponse.from(report),
      createdBy: person(report.createdBy),
    }));
  }

  async read(report: FrozenReport): Promise<FrozenReportResponse> {
    const [summary] = (await this.summaries([report])) as [FrozenReportSummaryResponse];
    return { ...summary, intact: await this.reports.isIntact(report), figures: report.figures };
  }
}
