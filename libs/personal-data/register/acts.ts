import type { RegisterEntry, RegisteredTable } from './register-entry.js';
import { retentionPeriods } from './retention-periods.js';
import { subjects } from './subjects.js';

const mine = (...columns: string[]) => columns.map((column) => `t.${column}::text = :account::text`).join(' OR ');

/** 经办记录: acts of a person with their time. The id stays on record. */
const act = (title: RegisterEntry['title'], columns: string[], whose: string): RegisterEntry => ({
  title,
  about: subjects.holder,
  purpose: { zh: '查证由谁、何时办理', en: 'Saying who did something, and when' },
  bases: ['duty', 'archives'],
  term: retentionPeriods.archive,
  columns,
  whose,
  erasure: {
    how: 'stays',
    why: { zh: '记录只留代号，不再指向本人', en: 'Only a pseudonym stays, which leads to nobody' },
  },
});

/** 经办痕迹. */
export const actTables: readonly RegisteredTable[] = [
  {
    table: 'application_event',
    ids: ['actor_id', 'on_behalf_of'],
    words: ['data'],
    free: ['zone_id', 'previous_hash', 'hash'],
    kept: [
      act(
        { zh: '申请中的经办', en: 'Acts in applications' },
        ['application_id', 'type', 'at'],
        mine('actor_id', 'on_behalf_of'),
      ),
    ],
  },
  {
    table: 'task',
    ids: ['holder', 'excluded_people', 'done_by', 'on_behalf_of', 'done_for'],
    free: ['zone_id', 'kind', 'stage', 'state', 'lane'],
    kept: [
      act(
        { zh: '办理的任务', en: 'Tasks' },
        ['application_id', 'key', 'desk', 'outcome', 'opened_at', 'done_at'],
        mine('holder', 'done_by', 'on_behalf_of', 'done_for'),
      ),
    ],
  },
  {
    table: 'card',
    ids: ['holder'],
    free: ['zone_id', 'rule', 'state'],
    kept: [act({ zh: '亮牌', en: 'Cards' }, ['application_id', 'desk', 'colour', 'issued_at'], mine('holder'))],
  },
  {
    table: 'attachment',
    free: ['zone_id', 'media_type', 'sha256'],
    kept: [
      act(
        { zh: '上传的文件', en: 'Files uploaded' },
        ['application_id', 'material', 'name', 'uploaded_at'],
        mine('uploaded_by'),
      ),
    ],
  },
  {
    table: 'access_event',
    ids: ['by'],
    free: ['zone_id', 'detail'],
    kept: [act({ zh: '权限变更', en: 'Changes of access' }, ['at', 'kind'], mine('account_id', 'by'))],
  },
  {
    table: 'member_event',
    ids: ['by'],
    kept: [
      act(
        { zh: '企业成员变动', en: 'Changes of members of an enterprise' },
        ['enterprise_id', 'at', 'kind', 'role', 'former_role'],
        mine('account_id', 'by'),
      ),
    ],
  },
  {
    table: 'panel_meeting',
    ids: ['attendance', 'created_by', 'minutes_by', 'ended_by'],
    words: ['minutes', 'reason'],
    free: ['zone_id', 'state'],
    kept: [
      act(
        { zh: '联审会', en: 'Meetings of the panel' },
        ['year', 'serial', 'held_at', 'place'],
        `${mine('created_by', 'minutes_by', 'ended_by')} OR EXISTS (
          SELECT 1 FROM jsonb_array_elements(t.attendance) p WHERE p ->> 'by' = :account::text)`,
      ),
    ],
  },
  {
    table: 'project_revision',
    ids: ['actor_id'],
    words: ['reason'],
    free: [
      'zone_id',
      'stage',
      'enterprise_name',
      'uscc',
      'name_zh',
      'name_en',
      'tier',
      'sector',
      'business_types',
      'functional_area',
    ],
    kept: [
      act({ zh: '项目变更', en: 'Changes of projects' }, ['project_id', 'revision', 'valid_from'], mine('actor_id')),
    ],
  },
  {
    table: 'project_milestone',
    ids: ['actor_id'],
    words: ['evidence', 'reason'],
    free: ['zone_id', 'act'],
    kept: [act({ zh: '节点记录', en: 'Milestones' }, ['project_id', 'key', 'at'], mine('actor_id'))],
  },
  {
    table: 'project_assessment',
    ids: ['actor_id'],
    words: ['text'],
    free: ['zone_id'],
    kept: [act({ zh: '评估记录', en: 'Assessments' }, ['project_id', 'year', 'act', 'at'], mine('actor_id'))],
  },
  {
    table: 'project_invitation',
    ids: ['created_by'],
    free: ['zone_id', 'code'],
    kept: [act({ zh: '项目邀请', en: 'Invitations to projects' }, ['project_id', 'created_at'], mine('created_by'))],
  },
  {
    table: 'frozen_report',
    ids: ['created_by'],
    free: ['zone_id', 'figures', 'sha256'],
    kept: [act({ zh: '定版报表', en: 'Frozen reports' }, ['name', 'created_at'], mine('created_by'))],
  },
  {
    table: 'calendar_act',
    ids: ['recorded_by'],
    words: ['data'],
    free: ['zone_id'],
    kept: [act({ zh: '日历更正', en: 'Corrections of the calendar' }, ['type', 'recorded_at'], mine('recorded_by'))],
  },
  {
    table: 'procedure_version',
    ids: ['published_by'],
    words: ['note'],
    free: ['zone_id', 'text', 'content'],
    kept: [act({ zh: '事项发布', en: 'Procedures' }, ['kind', 'version', 'published_at'], mine('published_by'))],
  },
];
