/** Subject of a reminder: a condition, a correction notice, a paper to follow, a suspension. */
export const reminderSubjects = ['condition', 'correction', 'paper', 'suspension'] as const;
export type ReminderSubject = (typeof reminderSubjects)[number];

/** `near`: two working days are left. `overdue`: the last day has passed. */
export const reminderOccasions = ['near', 'overdue'] as const;
export type ReminderOccasion = (typeof reminderOccasions)[number];

/** 提醒, given once for each subject, last day and occasion. */
export interface Reminder {
  about: ReminderSubject;
  /** Id of the condition, number of the correction notice, key of the material, first day of the suspension. */
  subject: string;
  occasion: ReminderOccasion;
  /** Last day of the subject. */
  dueOn: string;
}
