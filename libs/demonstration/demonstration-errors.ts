import { DomainError } from '#kernel';

/** Nothing will fall due, so that there is no moment to go to. */
export class NothingDue extends DomainError {
  readonly code = 'nothing_due';

  constructor() {
    super({
      zh: '目前没有即将到期的事项，可改为前进一个工作日或一周。',
      en: 'Nothing is due; move by a working day or a week instead.',
    });
  }
}

/** Somebody else has moved the time in the same moment. */
export class TimeMoved extends DomainError {
  readonly code = 'time_moved';

  constructor() {
    super({
      zh: '演示时间刚刚被他人调整过，请看清当前时间后再操作。',
      en: 'Somebody else has just moved the time; look at it, then move it again.',
    });
  }
}
