import { DomainError, NotFound } from '#kernel';
import { editableStatuses } from '../lifecycle/index.js';
import { admittedStages } from '#projects';

export class ApplicationNotFound extends NotFound {
  constructor() {
    super('application');
  }
}

export class TaskNotFound extends NotFound {
  constructor() {
    super('task');
  }
}

export class DeskNotFound extends NotFound {
  constructor() {
    super('desk');
  }
}

export class CardNotFound extends NotFound {
  constructor() {
    super('card');
  }
}

/** It was changed meanwhile: the caller reads and decides anew. */
export class StaleVersion extends DomainError {
  readonly code = 'stale_version';

  constructor(currentVersion: number, what = 'application') {
    super(
      {
        zh: '您打开之后，内容已被更新；请查看最新内容后再办理。',
        en: `The ${what} has changed since you read it; it is now at version ${currentVersion}.`,
      },
      { currentVersion },
    );
  }
}

/** A project has one entry application at a time, and none once admitted. */
export class ProjectTaken extends DomainError {
  readonly code = 'project_taken';

  constructor() {
    super({
      zh: '该项目已有在办或者已批准的申请，请就其他项目申报。',
      en: 'Another application about this project is under way or has been approved; hand in about another project.',
    });
  }
}

/** Changes, extensions and exits need an admitted project that has not left. */
export class ProjectNotAdmitted extends DomainError {
  readonly code = 'project_not_admitted';

  constructor(projectStage: string) {
    super(
      {
        zh: '仅限已准入且未退出的项目。',
        en: `The project is ${projectStage}; this can be applied for while it is ${admittedStages.join(', ')}.`,
      },
      { projectStage, allowedIn: [...admittedStages] },
    );
  }
}

/** A form can be changed only while it is the enterprise's turn. */
export class NotEditable extends DomainError {
  readonly code = 'not_editable';

  constructor(applicationStatus: string) {
    super(
      {
        zh: '申请的状态已变，表单现在不能修改；仅在填报、补正和当场更正时可以修改。',
        en: `The form can be changed in a draft, while correcting and while correcting on the spot; it is ${applicationStatus}.`,
      },
      { applicationStatus, allowedIn: editableStatuses },
    );
  }
}
