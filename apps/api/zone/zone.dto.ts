import type {
  Assessment,
  AssessmentOfType,
  BusinessType,
  Contact,
  Desk,
  FunctionalArea,
  Milestone,
  Positioning,
  ProjectMilestone,
  Sector,
  ZoneFacts,
  ZoneFigure,
} from '#zones';
import { shapeOf } from '../http/index.js';
import { ProcedureTitleResponse } from './procedure.dto.js';

export class BusinessTypeResponse extends shapeOf<BusinessType>() {}

export class FunctionalAreaResponse extends shapeOf<FunctionalArea>() {}

export class DeskTitleResponse extends shapeOf<Desk>() {}

export class ProjectMilestoneResponse extends shapeOf<ProjectMilestone>() {}

export class AssessmentOfTypeResponse extends shapeOf<AssessmentOfType>() {}

export class AssessmentDefinitionResponse extends shapeOf<Assessment>() {}

export class ContactResponse extends shapeOf<Contact>() {}

export class ZoneMilestoneResponse extends shapeOf<Milestone>() {}

export class ZoneFigureResponse extends shapeOf<ZoneFigure>() {}

export class ZoneFactsResponse extends shapeOf<ZoneFacts>() {}

export class SectorResponse extends shapeOf<Sector>() {}

export class PositioningResponse extends shapeOf<Positioning>() {}

/** What everybody may know about the zone. */
export class ZoneResponse {
  zone: ZoneFactsResponse;
  positioning: PositioningResponse;
  /** What can be applied for, in the version that is current */
  procedures: ProcedureTitleResponse[];
  /** Whether demonstration accounts can sign in here */
  demonstration: boolean;
  /** Whether staff can sign in at their organisation’s own provider */
  singleSignOn: boolean;
}
