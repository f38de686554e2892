import type { Bilingual } from '#kernel';

/** Of the limits that a revocation sets going or ends, as in `sentences`. */
export const revocationSentences: Record<string, Bilingual> = {
  'delivery.started.revoked': {
    zh: '{on} 作出撤销决定。撤销决定书的送达时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'The approval was revoked on {on}. The {limit} working days for handing over the decision count from the next day and end on {due}.',
  },
  'delivery.ended.revoked': {
    zh: '准予决定于 {on} 被撤销，其送达时限终止。',
    en: 'The approval was revoked on {on}, so the time for handing it over ends.',
  },
  'statement.started.revocation_proposed': {
    zh: '{on} 告知拟撤销准予决定。申请人的陈述、申辩时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'The applicant was told on {on} that the approval may be revoked. The {limit} working days for a statement count from the next day and end on {due}.',
  },
  'statement.ended.statement_made': {
    zh: '申请人于 {on} 陈述、申辩，用时 {used} 个工作日。',
    en: 'The applicant made a statement on {on}, after {used} working days.',
  },
  'statement.ended.statement_waived': {
    zh: '截至 {dueBefore} 未收到陈述、申辩，视为放弃。',
    en: 'No statement had come by {dueBefore}, so none is waited for.',
  },
};
