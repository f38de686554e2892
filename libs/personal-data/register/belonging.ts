import type { RegisteredTable } from './register-entry.js';
import { daysAfterEnd, retentionPeriods } from './retention-periods.js';
import { subjects } from './subjects.js';

const invitations = daysAfterEnd.invitations;
const ended = 'coalesce(t.accepted_at, t.withdrawn_at, t.expires_at)';
const inviting = { zh: '邀请加入并送达链接', en: 'Inviting somebody, and sending the link' };
const record = { zh: '任职记录须可查证，其中只有代号', en: 'Who served must stay on record; only a pseudonym does' };
const toInvited = {
  about: subjects.invited,
  purpose: inviting,
  bases: ['duty'],
  term: retentionPeriods.invitations,
} as const;
const serving = { zh: '确定谁在什么岗位办事', en: 'Knowing who serves at which desk' };

/** 企业成员与工作人员. */
export const belongingTables: readonly RegisteredTable[] = [
  { table: 'enterprise', free: ['uscc', 'name_zh', 'name_en', 'customs_code'] },
  {
    table: 'enterprise_member',
    kept: [
      {
        title: { zh: '所属企业', en: 'Membership of enterprises' },
        about: subjects.member,
        purpose: { zh: '确定谁代表企业办理', en: 'Knowing who acts for an enterprise' },
        bases: ['duty'],
        term: retentionPeriods.membership,
        columns: ['enterprise_id', 'role', 'since'],
        whose: 't.account_id = :account',
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'member_invitation',
    kept: [
      {
        ...toInvited,
        title: { zh: '企业成员邀请', en: 'Invitations to an enterprise' },
        columns: ['enterprise_id', 'email', 'name', 'role', 'invited_at', 'expires_at', 'accepted_at', 'withdrawn_at'],
        secrets: ['token_hash'],
        whose: 't.email = ANY(:addresses)',
        erasure: { how: 'deleted' },
        expiry: { since: ended, days: invitations },
      },
    ],
  },
  {
    table: 'membership_request',
    kept: [
      {
        title: { zh: '加入企业的申请', en: 'Requests to join an enterprise' },
        about: subjects.member,
        purpose: { zh: '由企业决定是否接纳', en: 'Letting the enterprise decide' },
        bases: ['duty'],
        term: retentionPeriods.requests,
        columns: ['uscc', 'reason', 'asked_at', 'answer', 'answered_at'],
        whose: 't.account_id = :account',
        erasure: { how: 'deleted' },
        expiry: { since: 'coalesce(t.answered_at, t.asked_at)', days: daysAfterEnd.requests },
      },
    ],
  },
  {
    table: 'staff_invitation',
    ids: ['invited_by'],
    kept: [
      {
        ...toInvited,
        title: { zh: '工作人员邀请', en: 'Invitations to staff' },
        columns: ['zone_id', 'email', 'name', 'offices', 'invited_at', 'expires_at', 'accepted_at', 'withdrawn_at'],
        secrets: ['token_hash'],
        whose: 't.email = ANY(:addresses)',
        erasure: { how: 'deleted' },
        expiry: { since: ended, days: invitations },
      },
    ],
  },
  {
    table: 'staff_appointment',
    kept: [
      {
        title: { zh: '角色任命', en: 'Roles' },
        about: subjects.staff,
        purpose: serving,
        bases: ['duty', 'security'],
        term: retentionPeriods.archive,
        columns: ['zone_id', 'role', 'starts_on', 'ends_on', 'revoked_at'],
        whose: 't.account_id = :account',
        erasure: { how: 'stays', why: record },
      },
    ],
  },
  {
    table: 'desk_membership',
    kept: [
      {
        title: { zh: '岗位任命', en: 'Desks' },
        about: subjects.staff,
        purpose: serving,
        bases: ['duty', 'security'],
        term: retentionPeriods.archive,
        columns: ['zone_id', 'desk', 'starts_on', 'ends_on', 'revoked_at'],
        whose: 't.account_id = :account',
        erasure: { how: 'stays', why: record },
      },
    ],
  },
  {
    table: 'deactivated_account',
    kept: [
      {
        title: { zh: '停用', en: 'Deactivation' },
        about: subjects.staff,
        purpose: { zh: '停止访问', en: 'Keeping somebody out' },
        bases: ['security'],
        term: retentionPeriods.archive,
        columns: ['zone_id', 'at'],
        whose: 't.account_id = :account',
        erasure: { how: 'stays', why: record },
      },
    ],
  },
  {
    table: 'delegation',
    free: ['kinds'],
    ids: ['ended_by'],
    kept: [
      {
        title: { zh: '委托', en: 'Delegations' },
        about: subjects.staff,
        purpose: { zh: '离岗期间由他人代办', en: 'Having somebody stand in while away' },
        bases: ['duty'],
        term: retentionPeriods.archive,
        columns: ['zone_id', 'desk', 'starts_on', 'ends_on', 'note', 'made_at', 'ended_at'],
        whose: 't.delegator_id = :account',
        erasure: { how: 'replaced', set: `note = ''` },
      },
      {
        title: { zh: '受托代办', en: 'Standing in for others' },
        about: subjects.staff,
        purpose: { zh: '离岗期间由他人代办', en: 'Having somebody stand in while away' },
        bases: ['duty'],
        term: retentionPeriods.archive,
        columns: ['zone_id', 'desk', 'starts_on', 'ends_on', 'ended_at'],
        whose: 't.delegate_id = :account',
        erasure: { how: 'stays', why: record },
      },
    ],
  },
];
