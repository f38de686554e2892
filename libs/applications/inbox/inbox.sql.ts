import { desksReadBy, enterprisesOf, type Actor } from '#kernel';
import type { Statement } from '#platform';
import { seesTheZone } from '../tables/applications.policy.js';
import { addressesOf } from './messages.policy.js';

/** Highest number of unread messages that is counted. */
export const mostCounted = 100;

/** Time that a command may take to store its messages. */
const settling = '1 minute';

/** $1 to $6 of every statement here. */
export const readerOf = (actor: Actor): unknown[] => [
  JSON.stringify(addressesOf(actor)),
  actor.zoneId,
  actor.id,
  enterprisesOf(actor),
  seesTheZone(actor),
  desksReadBy(actor),
];

/** The lowest id. */
const first = '0'.repeat(32);

const place = (row: string) => `(${row}.at, ${row}.id)`;

/** Place up to which the reader has read everything. */
const readUpTo = `(SELECT u.at, u.message_id AS id FROM message_read_up_to u WHERE u.account_id = $3 AND u.zone_id = $2
  UNION ALL SELECT '-infinity', '${first}' ORDER BY at DESC LIMIT 1) u`;

const isMarked = (message: string) =>
  `EXISTS (SELECT 1 FROM message_reading r WHERE r.account_id = $3 AND r.message_id = ${message}.id)`;

const isUnread = (message: string) => `${place(message)} > ${place('u')} AND NOT ${isMarked(message)}`;

/**
 * `canReadMessage` in SQL: of each address the newest that satisfy `which`, in the order of the index;
 * test/security/message-visibility.story.ts holds the two together.
 */
const found = (which: string, limit: string) => `
FROM ${readUpTo}, jsonb_to_recordset($1::jsonb) AS s("to" varchar, kinds varchar[], own boolean)
CROSS JOIN LATERAL (
  SELECT m.* FROM message m JOIN application a ON a.id = m.application_id
  WHERE m.addressee = s.to AND (s.kinds IS NULL OR m.task_kind = ANY (s.kinds))
    AND (s.own OR NOT (a.enterprise_id = ANY ($4::uuid[])) AND a.zone_id = $2 AND a.status <> 'draft'
      AND ($5::boolean OR a.desks && $6::varchar[]))
    AND ${which}
  ORDER BY m.at DESC, m.id DESC LIMIT ${limit}
) m`;

/** $7 the limit, $8 and $9 the place before the first. */
const page = (which: string) => `
SELECT f.id, f.zone_id AS "zoneId", f.application_id AS "applicationId", f.seq, f.kind, f.addressee, f.desk,
  f.task_kind AS "taskKind", f.facts, f.at, f.read, e.data AS event
FROM (
  SELECT m.*, NOT (${isUnread('m')}) AS read ${found(which, '$7')} ORDER BY m.at DESC, m.id DESC LIMIT $7
) f JOIN application_event e ON e.application_id = f.application_id AND e.seq = f.seq
ORDER BY f.at DESC, f.id DESC`;

const before = '(m.at, m.id) < ($8::timestamptz, $9::uuid)';

export const inbox: Statement = { name: 'inbox', text: page(before) };

export const unreadInbox: Statement = { name: 'unread-inbox', text: page(`${before} AND ${isUnread('m')}`) };

/** Sent with every page that is opened. */
export const unreadCount: Statement = {
  name: 'unread-count',
  text: `SELECT least(count(*), ${mostCounted})::int AS unread ${found(isUnread('m'), `${mostCounted}`)}`,
};

/** $1 the reader, $2 the message, $3 now. */
export const markRead = `
INSERT INTO message_reading (account_id, message_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

/**
 * Marks everything up to message $7 as read, at $8. Messages of the last moments are marked one by one: a command that is
 * still being stored may add an unread message before that place.
 */
export const readAllUpTo: Statement = {
  name: 'read-all-up-to',
  text: `
WITH last AS (SELECT m.at, m.id, $8::timestamptz - interval '${settling}' AS settled FROM message m WHERE m.id = $7),
marked AS (
  INSERT INTO message_reading (account_id, message_id, at)
  SELECT $3, m.id, $8 ${found(`(m.at, m.id) <= (SELECT at, id FROM last) AND m.at >= (SELECT settled FROM last) AND ${isUnread('m')}`, 'ALL')}
  ON CONFLICT DO NOTHING
)
INSERT INTO message_read_up_to AS u (account_id, zone_id, at, message_id)
SELECT $3, $2, least(l.at, l.settled), CASE WHEN l.at < l.settled THEN l.id ELSE '${first}' END FROM last l
ON CONFLICT (account_id, zone_id) DO UPDATE SET at = excluded.at, message_id = excluded.message_id
  WHERE (excluded.at, excluded.message_id) > (u.at, u.message_id)`,
};
