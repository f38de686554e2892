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

/** The project has changed since it was read. */
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

/** The stage of the project does not allow this. */
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

/** A milestone refused by a rule, with its facts. */
export class MilestoneRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: MilestoneRefusal, facts: Record<string, unknown> = {}) {
    super(milestoneRefusals[refusal], { ...facts, command: 'milestone', refusal });
  }
}

/** An act of an assessment refused by a rule, with its facts. */
export class AssessmentRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: AssessmentRefusal, facts: Record<string, unknown> = {}) {
    super(assessmentRefusals[refusal], { ...facts, command: 'assessment', refusal });
  }
}

/** 停业整改 allows no application but an exit. */
export class BusinessStopped extends DomainError {
  readonly code = 'business_stopped';

  constructor() {
    super({
      zh: '该项目正在停业整改，整改结果经认可后方可办理；目前只能申请退区。',
      en: 'The business of this project is stopped until its rectification is accepted; only an exit can be applied for.',
    });
  }
}

/** One application at a time; until its end the project keeps its stage. */
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
