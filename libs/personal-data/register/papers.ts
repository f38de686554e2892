import { normalizedAddressSql } from '#applications';
import { inForms, type RegisteredTable } from './register-entry.js';
import { daysAfterEnd, retentionPeriods } from './retention-periods.js';
import { subjects } from './subjects.js';

const asContact = {
  title: { zh: '申请表中的联系人', en: 'Contact in forms' },
  about: subjects.contact,
  purpose: { zh: '就申请与企业联系', en: 'Reaching the enterprise about its application' },
  bases: ['duty', 'archives'],
  term: retentionPeriods.contact,
  columns: ['form'],
  whose: inForms,
  erasure: { how: 'forms' },
} as const;

const tookPart = `t.event_id IN (SELECT e.id FROM application_event e WHERE :account::text IN (e.actor_id, e.on_behalf_of))
  OR t.meeting_id IN (SELECT m.id FROM panel_meeting m WHERE :account::text IN (m.created_by, m.minutes_by, m.ended_by)
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(m.attendance) p WHERE p ->> 'by' = :account::text))`;

/** 申请、文书与异议. */
export const paperTables: readonly RegisteredTable[] = [
  {
    table: 'application',
    free: ['zone_id', 'number', 'kind', 'project_name', 'status', 'lane', 'desks'],
    words: ['state'],
    kept: [asContact],
  },
  {
    table: 'submission',
    free: ['commitments', 'content_hash'],
    words: ['materials'],
    kept: [asContact],
  },
  {
    table: 'objection',
    free: ['commitment'],
    words: ['reason'],
    kept: [
      {
        title: { zh: '公示异议', en: 'Objections to a notice' },
        about: subjects.objector,
        purpose: { zh: '核实并答复异议', en: 'Examining and answering the objection' },
        bases: ['consent', 'duty'],
        term: retentionPeriods.contact,
        columns: ['zone_id', 'name', 'contact', 'made_at'],
        whose: `${normalizedAddressSql('t.contact')} = ANY(:addresses)`,
        erasure: {
          how: 'replaced',
          set: `name = '', contact = '',
            commitment = (coalesce(t.commitment, '{"digest": ""}') - 'salt') || jsonb_build_object('erased', :erased::jsonb)`,
        },
      },
    ],
  },
  {
    table: 'document',
    free: ['zone_id', 'kind', 'code', 'sha256'],
    kept: [
      {
        title: { zh: '署有姓名的文书和纪要', en: 'Papers and minutes that name officers' },
        about: subjects.staff,
        purpose: { zh: '载明由谁决定、谁到会', en: 'Saying who decided, and who was there' },
        bases: ['duty', 'archives'],
        term: retentionPeriods.archive,
        columns: ['number', 'issued_at'],
        secrets: ['facts'],
        whose: tookPart,
        erasure: {
          how: 'stays',
          why: { zh: '已发出的文书是档案，不得改动', en: 'What was issued is on file and cannot be altered' },
        },
      },
    ],
  },
  {
    table: 'idempotency_key',
    ids: ['actor_id'],
    free: ['key', 'request_hash'],
    kept: [
      {
        title: { zh: '防重复提交的应答', en: 'Answers kept against sending twice' },
        about: subjects.holder,
        purpose: { zh: '同一请求只办一次', en: 'Doing a request once only' },
        bases: ['duty'],
        term: retentionPeriods.answers,
        columns: ['created_at'],
        secrets: ['body'],
        whose: `t.actor_id = :account::text
          OR EXISTS (SELECT 1 FROM unnest(:addresses) one WHERE one LIKE '%@%' AND position('"' || one || '"' IN lower(t.body::text)) > 0)`,
        erasure: { how: 'deleted' },
        expiry: { since: 't.created_at', days: daysAfterEnd.answers },
      },
    ],
  },
];
