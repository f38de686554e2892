import { DomainError, NotFound } from '#kernel';
import {
  assessmentRefusals,
  milestoneRefusals,
  type AssessmentRefusal,
  type MilestoneRefusal,
} from './project-refusals.js';
import type { OpenApplication } from './open-applications.js';
import { stageRules, type Stage } from '../stages/stages.js';

export class ProjectNotFound extends NotFound {
  constructor() {
    super('project');
  }
}

/** Somebody changed the project meanwhile: read it again, then decide anew. */
export class ProjectChanged extends DomainError {
  readonly code = 'stale_version';

  constructor(currentVersion: number) {
    super(
      {
        zh: '您打开之后，项目已被更新；请查看最新内容后再办理。',
        en: `The project has changed since you read it; it is now at version ${currentVersion}.`,
      },
      { currentVersion },
    );
  }
}

/** The stage that the project is in does not allow this. */
export class StageRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(command: 'stage' | 'invitation', stage: Stage) {
    super(
      {
        zh: `项目处于“${stageRules[stage].title.zh}”阶段，此操作现在不能进行。`,
        en: `This cannot be done while the project is ${stage}.`,
      },
      { command, refusal: 'wrong_stage', projectStage: stage, allowed: stageRules[stage].byHand },
    );
  }
}

/** The milestone cannot be recorded so; the facts say what would be right. */
export class MilestoneRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: MilestoneRefusal, facts: Record<string, unknown> = {}) {
    super(milestoneRefusals[refusal], { ...facts, command: 'milestone', refusal });
  }
}

/** The assessment cannot go on so; the facts say what would be right. */
export class AssessmentRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: AssessmentRefusal, facts: Record<string, unknown> = {}) {
    super(assessmentRefusals[refusal], { ...facts, command: 'assessment', refusal });
  }
}

/** 停业整改: a project that has stopped its business has its rectification accepted first, or leaves. */
export class BusinessStopped extends DomainError {
  readonly code = 'business_stopped';

  constructor() {
    super({
      zh: '该项目正在停业整改，整改结果经认可后方可办理；目前只能申请退区。',
      en: 'The business of this project is stopped until its rectification is accepted; only an exit can be applied for.',
    });
  }
}

/** One application at a time asks for this about a project, and it keeps the stage it is in until then. */
export class ApplicationUnderWay extends DomainError {
  readonly code = 'application_under_way';

  constructor({ id, kind, status }: OpenApplication) {
    super(
      {
        zh: '该项目已有在办申请，请先等其办结或撤回。',
        en: `An application for ${kind} about this project is ${status}; it has to be decided or withdrawn first.`,
      },
      { applicationId: id, applicationKind: kind, applicationStatus: status },
    );
  }
}
