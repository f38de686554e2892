import type { RegisteredTable } from './register-entry.js';
import { daysAfterEnd, retentionPeriods } from './retention-periods.js';
import { subjects } from './subjects.js';

const onMessages = {
  about: subjects.holder,
  purpose: { zh: '区分已读和未读', en: 'Telling what was read from what was not' },
  bases: ['duty'],
  term: retentionPeriods.withAccount,
  whose: 't.account_id = :account',
  erasure: { how: 'deleted' },
} as const;

/** 已读标记和未提交的内容, and the tables without personal data. */
export const otherTables: readonly RegisteredTable[] = [
  {
    table: 'message_reading',
    kept: [{ ...onMessages, title: { zh: '已读消息', en: 'Messages read' }, columns: ['message_id', 'at'] }],
  },
  {
    table: 'message_read_up_to',
    kept: [{ ...onMessages, title: { zh: '全部已读', en: 'All messages read' }, columns: ['zone_id', 'at'] }],
  },
  {
    table: 'act_draft',
    kept: [
      {
        title: { zh: '未提交的办理内容', en: 'What was written for acts not done yet' },
        about: subjects.holder,
        purpose: {
          zh: '离开页面或会话过期后接着办理',
          en: 'Going on after leaving the page, or after the session has ended',
        },
        bases: ['duty'],
        term: retentionPeriods.drafts,
        columns: ['about', 'act', 'content', 'changed_at'],
        whose: 't.account_id = :account',
        erasure: { how: 'deleted' },
        expiry: { since: 't.changed_at', days: daysAfterEnd.drafts },
      },
    ],
  },
  { table: 'message', ids: ['addressee'], free: ['zone_id', 'kind', 'desk', 'task_kind', 'facts'] },
  { table: 'panel_item', words: ['note'] },
  {
    table: 'project',
    words: ['note'],
    free: [
      'zone_id',
      'code',
      'stage',
      'enterprise_name',
      'uscc',
      'name_zh',
      'name_en',
      'tier',
      'sector',
      'business_types',
      'functional_area',
      'previous_stage',
    ],
  },
  { table: 'approval_condition', free: ['zone_id', 'owner', 'set_by', 'standing'] },
  { table: 'document_serial', free: ['zone_id', 'kind'] },
  { table: 'outbox', free: ['topic', 'key', 'payload'] },
  { table: 'zone_rules', free: ['zone_id'] },
  { table: 'migrations', free: ['name'] },
];
