import type { SiteCheck } from '#applications/lifecycle';
import type { Uuid } from '#kernel';
import { PersonResponse } from './people.dto.js';
import { IsDay, IsText, IsIds, shapeOf, IsLine } from '../../http/index.js';

export class NewSiteCheckRequest {
  /** Account ids of the officers who were there, two or more, the caller among them. */
  @IsIds(20, 2) officers: Uuid[];
  /** The day of the visit. */
  @IsDay() on: string;
  @IsLine([1, 200]) place: string;
  @IsText(4000) findings: string;
}

/** 现场核查, as officials see it. */
export class SiteCheckResponse extends shapeOf<Omit<SiteCheck, 'officers'>>() {
  officers: PersonResponse[];
}
