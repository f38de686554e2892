import { attemptMs, invitationMs, keyLimits, signInRecordDays, resetMinutes, sessionLimits } from '#identity';
import type { Bilingual } from '#kernel';
import { sentLetterMs as letterKeptMs } from '#mail';

const day = 24 * 3_600_000;
const hour = 3_600_000;
const minute = 60_000;

/** Days that ended invitations, requests and stored answers are kept. */
export const daysAfterEnd = { invitations: 184, requests: 184, answers: 7, drafts: 30 } as const;

/** 保存期限 with the numbers of the code. Without a law the zone sets them. */
export const retentionPeriods = {
  account: {
    zh: '至注销为止；注销后只留代号',
    en: 'Until the person is erased; then a pseudonym stays',
  },
  withAccount: { zh: '至停用该功能或注销账号为止', en: 'Until it is switched off, or the person is erased' },
  session: {
    zh: `最长${sessionLimits.wholeMs / hour}小时，到期后每日删除`,
    en: `${sessionLimits.wholeMs / hour} hours at most; the daily job deletes it then`,
  },
  signIns: {
    zh: `${signInRecordDays}天，到期后每日删除`,
    en: `${signInRecordDays} days; the daily job deletes it then`,
  },
  keys: {
    zh: `失效后${keyLimits.listedDaysAfterEnd}天，到期后每日删除`,
    en: `${keyLimits.listedDaysAfterEnd} days after its end; the daily job deletes it then`,
  },
  reset: {
    zh: `${resetMinutes}分钟，到期后每日删除`,
    en: `${resetMinutes} minutes; the daily job deletes it then`,
  },
  attempt: {
    zh: `${attemptMs / minute}分钟，随后的登录时删除`,
    en: `${attemptMs / minute} minutes; one of the next attempts deletes it`,
  },
  letters: {
    zh: `发出后${letterKeptMs / day}天，到期后每日删除；内容发出即清空`,
    en: `${letterKeptMs / day} days after it was sent; the daily job deletes it then. What it says goes when it is sent`,
  },
  invitations: {
    zh: `邀请有效${invitationMs / day}天，结束后再留${daysAfterEnd.invitations}天，到期后每日删除（园区自定）`,
    en: `Good for ${invitationMs / day} days, and ${daysAfterEnd.invitations} days after its end; the daily job deletes it then (set by the zone)`,
  },
  requests: {
    zh: `答复后（未答复的自提出起）${daysAfterEnd.requests}天，到期后每日删除（园区自定）`,
    en: `${daysAfterEnd.requests} days after the answer, or after it was asked where nobody answers; the daily job deletes it then (set by the zone)`,
  },
  answers: {
    zh: `${daysAfterEnd.answers}天，到期后每日删除（园区自定）`,
    en: `${daysAfterEnd.answers} days; the daily job deletes it then (set by the zone)`,
  },
  drafts: {
    zh: `办理完成即删除；未办理的，最后改动后${daysAfterEnd.drafts}天，到期后每日删除（园区自定）`,
    en: `Until the act is done, or ${daysAfterEnd.drafts} days after the last change; the daily job deletes it then (set by the zone)`,
  },
  membership: { zh: '至退出企业或注销账号为止', en: 'Until the person leaves the enterprise, or is erased' },
  contact: {
    zh: '申请办理期间；办结后随档案保存（期限园区自定），本人要求时抹除',
    en: 'While the application is under way; then with its file (how long is set by the zone), and erased when the person asks',
  },
  archive: { zh: '随档案保存，期限园区自定', en: 'With the file; how long is set by the zone' },
} as const satisfies Record<string, Bilingual>;
