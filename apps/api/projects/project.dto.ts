import type { Uuid } from '#kernel';
import type { ProjectRevision, ProjectView } from '#projects';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { ListOf, PageOf, picked } from '../http/index.js';

const figures = [
  'stage',
  'nameZh',
  'nameEn',
  'enterpriseName',
  'uscc',
  'tier',
  'sector',
  'businessTypes',
  'functionalArea',
  'rdDesign',
  'investmentCny',
  'importUsd',
  'exportUsd',
  'floorAreaSqm',
  'jobs',
  'illustrative',
] as const;
const facts = ['id', 'code', 'recordedOn', 'note', 'businessStopped', 'version'] as const;

/** 项目指标, as they stand or stood. Amounts are decimal strings; null where they are not known yet. */
export class FiguresResponse extends picked<ProjectRevision>()(...figures) {}

export class ProjectResponse extends picked<ProjectView>()(...facts, ...figures) {
  /** Only where one project is read: its latest application, when the caller may see it */
  applicationId?: Uuid | null;
}

export class ProjectPageResponse extends PageOf(ProjectResponse) {}

export class RevisionResponse extends picked<ProjectRevision>()('revision', 'validFrom', 'validTo', 'stage', 'reason') {
  actor: PersonResponse;
  figures: FiguresResponse;
}

export class RevisionListResponse extends ListOf(RevisionResponse) {}
