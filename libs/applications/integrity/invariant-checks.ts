import type { DataSource } from 'typeorm';
import type { Bilingual } from '#kernel';
import { violations } from './invariant-checks.sql.js';

export const invariantKinds = [
  'nobody_has_the_turn',
  'events_unpublished',
  'timer_missed',
  'timer_set_right',
  'limits_outdated',
  'task_opened_twice',
  'task_of_an_ended_application',
  'project_out_of_step',
] as const;
export type InvariantKind = (typeof invariantKinds)[number];

/** A violated invariant. */
export interface InvariantViolation {
  kind: InvariantKind;
  applicationId: string | null;
  number: string | null;
  since: Date;
}

/** Meaning and remedy, for the administrator. */
export const invariantExplanations: Record<InvariantKind, Bilingual> = {
  nobody_has_the_turn: {
    zh: '申请在办，却没有任何人或时钟可以推动它。请核验其事件后由管理员处理。',
    en: 'The application is under way, and neither a person nor the clock can move it on. Verify its events and act as administrator.',
  },
  events_unpublished: {
    zh: '事件已入库十分钟以上仍未送入队列。请检查队列服务与后台进程是否运行。',
    en: 'Events were stored more than ten minutes ago and no queue has them. See whether the queues and a worker are running.',
  },
  timer_missed: {
    zh: '时限已过十分钟以上，时钟仍未处理。请检查后台进程与巡检任务。',
    en: 'A moment passed more than ten minutes ago and the clock has not acted. See whether a worker and its sweep are running.',
  },
  timer_set_right: {
    zh: '系统记下的下一次核对时刻与申请状态推算的不符，现已改正，七日内在此列出。启用新版本后可能出现一次；否则说明有人绕过系统改动了数据，请核查。',
    en: 'The moment noted for the clock to ask next was not the one that follows from the application’s state. It has been set right and is listed here for a week. That may happen once after a new release; otherwise somebody changed the data behind the system’s back: find out who.',
  },
  limits_outdated: {
    zh: '工作日历更正已逾十分钟，时限仍按更正前计算。请检查队列服务与后台进程是否运行。',
    en: 'The calendar was corrected more than ten minutes ago and these limits are still counted as before. See whether the queues and a worker are running.',
  },
  task_opened_twice: {
    zh: '同一申请的同一办件同时开了两份。请核验其事件。',
    en: 'One task of an application is open twice. Verify its events.',
  },
  task_of_an_ended_application: {
    zh: '申请已办结，仍有待办的审核办件。请核验其事件。',
    en: 'The application has ended and a task of its examination is still open. Verify its events.',
  },
  project_out_of_step: {
    zh: '申请在办，其项目却不在应有的阶段（入区申请应为“拟入区”，变更、延期、退区应为已准入），统计数字会因此出错。',
    en: 'The application is under way and its project is in another stage than it must be (“proposed” for an entry, admitted for what follows), so totals are wrong.',
  },
};

const patienceMs = 10 * 60_000;
const listedMs = 7 * 24 * 60 * 60_000;

/** 不应出现的情形: violations now, at most 500, oldest first. */
export function findInvariantViolations(
  db: DataSource,
  now: Date,
  zoneId: string | null = null,
): Promise<InvariantViolation[]> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  return db.query<InvariantViolation[]>(violations, [zoneId, ago(patienceMs), ago(listedMs)]);
}
