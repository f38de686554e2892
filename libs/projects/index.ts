export * from './changes/open-applications.js';
export type { Assessment, Remark } from './assessments/assessment.js';
export { AssessmentsService, type AssessmentSheet } from './assessments/assessments.service.js';
export { stoppedProjects } from './assessments/stopped-projects.js';
export { projectEntities } from './tables/entities.js';
export { changedFigures, figuresOf, formOf, type FormFigures, type ProjectFigures } from './figures/figures.js';
export { importPortfolio, type Imported, type PortfolioFile } from './import/portfolio-import.js';
export { InvitationsService, type Invitation, type Invited } from './invitations.service.js';
export { lockProject } from './changes/lock-project.js';
export { type MilestoneCompletion, MilestonesService } from './milestones/milestones.service.js';
export { milestoneActs, type MilestoneAct } from './tables/milestone-record.entity.js';
export { plannedAfter, type Entry as MilestoneEntry, type Milestone, type Postponement } from './milestones/sheet.js';
export { storeSheet, type MilestoneSheet } from './milestones/stored-sheets.js';
export { ProjectChangesService, type Change, type GivenFigures } from './changes/project-changes.service.js';
export * from './changes/project-errors.js';
export { ProjectInvitation } from './tables/project-invitation.entity.js';
export {
  isPlaceIn,
  placeOf,
  projectSorts,
  type ProjectFilter,
  type ProjectPlace,
  type ProjectSort,
} from './list/project-list.js';
export { ProjectRevision } from './tables/project-revision.entity.js';
export { Project } from './tables/project.entity.js';
export { ProjectsModule } from './projects.module.js';
export { canView, visibleTo } from './changes/projects.policy.js';
export { ProjectsService, type ProjectView } from './projects.service.js';
export * from './stages/stages.js';
export { awaitsAcceptance, wasAdmitted } from './list/standing.sql.js';
export { instantOf, isRecordable, revisionOf, type AsOfView } from './list/as-of.js';
