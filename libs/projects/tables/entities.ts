import { AssessmentRecord } from './assessment-record.entity.js';
import { MilestoneRecord } from './milestone-record.entity.js';
import { ProjectInvitation } from './project-invitation.entity.js';
import { ProjectRevision } from './project-revision.entity.js';
import { Project } from './project.entity.js';

export const projectEntities = [Project, ProjectRevision, ProjectInvitation, MilestoneRecord, AssessmentRecord];
