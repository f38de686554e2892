export * from './applications-about.js';
export type { Assessment, Said } from './assessments/assessment.js';
export { AssessmentsService, type AssessmentSheet } from './assessments/assessments.service.js';
export { stoppedAmong } from './assessments/stopped.js';
export { projectEntities } from './entities.js';
export { changedFigures, figuresOf, formOf, type FormFigures, type ProjectFigures } from './figures.js';
export { importPortfolio, type Imported, type PortfolioFile } from './import/portfolio-import.js';
export { InvitationsService, type Invitation, type Invited } from './invitations.service.js';
export { lockProject } from './lock.js';
export { type Done, MilestonesService } from './milestones/milestones.service.js';
export { milestoneActs, type MilestoneAct } from './milestones/milestone-record.entity.js';
export { plannedAfter, type Entry as MilestoneEntry, type Milestone } from './milestones/sheet.js';
export { keepSheet, type MilestoneSheet } from './milestones/sheets.js';
export { ProjectChangesService, type Change, type GivenFigures } from './project-changes.service.js';
export * from './project-errors.js';
export { ProjectInvitation } from './project-invitation.entity.js';
export {
  isPlaceIn,
  placeOf,
  projectSorts,
  type ProjectFilter,
  type ProjectPlace,
  type ProjectSort,
} from './project-list.js';
export { ProjectRevision } from './project-revision.entity.js';
export { Project } from './project.entity.js';
export { ProjectsModule } from './projects.module.js';
export { canView, visibleTo } from './projects.policy.js';
export { ProjectsService, type ShownProject } from './projects.service.js';
export * from './stages.js';
export { instantOf, isRecordable, revisionOf, type Standing } from './standing.js';
