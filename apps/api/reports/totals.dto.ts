import type { Admissions, Group, Headline, OpenTotals, Portfolio, StageTotals } from '#reports';
import { shapeOf } from '../http/index.js';

export class TotalsResponse extends shapeOf<OpenTotals>() {}

export class StageTotalsResponse extends shapeOf<StageTotals>() {}

export class GroupResponse extends shapeOf<Group>() {}

export class AdmissionsResponse extends shapeOf<Admissions>() {}

export class HeadlineResponse extends shapeOf<Headline>() {}

export class PortfolioResponse extends shapeOf<Portfolio>() {}
