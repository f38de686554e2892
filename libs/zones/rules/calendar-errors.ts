import { DomainError } from '#kernel';

/** The day already is as wanted. */
export class DayUnchanged extends DomainError {
  readonly code = 'day_unchanged';

  constructor(day: string, working: boolean) {
    super(
      {
        zh: `${day} 在日历中已是${working ? '工作日' : '非工作日'}，无需更正。`,
        en: `${day} is ${working ? 'a' : 'no'} working day already; nothing was recorded.`,
      },
      { day, working },
    );
  }
}

/** A day without a correction has none to withdraw. */
export class DayNotCorrected extends DomainError {
  readonly code = 'day_not_corrected';

  constructor(day: string) {
    super(
      {
        zh: `${day} 没有可撤销的更正。`,
        en: `No correction of ${day} holds at the moment, so there is none to withdraw.`,
      },
      { day },
    );
  }
}

/** Days are corrected from the first covered year up to about a year ahead. */
export class DayOutOfReach extends DomainError {
  readonly code = 'day_out_of_reach';

  constructor(from: string, until: string) {
    super(
      { zh: `只能更正 ${from} 至 ${until} 之间的日期。`, en: `Days from ${from} to ${until} can be corrected.` },
      { from, until },
    );
  }
}

/** Notices are recorded year by year, without gaps. */
export class YearNotNext extends DomainError {
  readonly code = 'year_not_next';

  constructor(next: number) {
    super(
      {
        zh: `放假安排须逐年公布，接下来应公布 ${next} 年的安排；已公布的年度请按日更正。`,
        en: `The notice to publish next is that of ${next}; in a year that is covered, correct single days.`,
      },
      { next },
    );
  }
}
