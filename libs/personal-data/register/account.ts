import type { RegisteredTable } from './register-entry.js';
import { retentionPeriods } from './retention-periods.js';
import { subjects } from './subjects.js';

const ofAccount = 't.account_id = :account';
const signingIn = { zh: '登录与身份核验', en: 'Signing in, and knowing who it is' };

/** 账号与登录. */
export const accountTables: readonly RegisteredTable[] = [
  {
    table: 'recovery_code',
    kept: [
      {
        title: { zh: '恢复码', en: 'Recovery codes' },
        about: subjects.holder,
        purpose: signingIn,
        bases: ['security'],
        term: retentionPeriods.withAccount,
        columns: ['used_at'],
        secrets: ['code_hash'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'second_factor',
    kept: [
      {
        title: { zh: '第二因素', en: 'Second factor' },
        about: subjects.holder,
        purpose: signingIn,
        bases: ['security'],
        term: retentionPeriods.withAccount,
        columns: ['created_at', 'confirmed_at'],
        secrets: ['secret'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'linked_identity',
    kept: [
      {
        title: { zh: '统一认证账号', en: 'Identity at the organisation' },
        about: subjects.staff,
        purpose: signingIn,
        bases: ['duty'],
        term: retentionPeriods.withAccount,
        columns: ['issuer', 'subject'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'single_sign_on_attempt',
    kept: [
      {
        title: { zh: '统一认证登录过程', en: 'Sign-in at the organisation under way' },
        about: subjects.staff,
        purpose: signingIn,
        bases: ['security'],
        term: retentionPeriods.attempt,
        columns: ['return_to', 'expires_at'],
        secrets: ['state_hash', 'browser_hash', 'nonce', 'verifier'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'session',
    kept: [
      {
        title: { zh: '登录会话', en: 'Sessions' },
        about: subjects.holder,
        purpose: { zh: '保持登录，供本人查看和退出', en: 'Staying signed in, and seeing and ending it' },
        bases: ['duty', 'security'],
        term: retentionPeriods.session,
        columns: ['zone_id', 'address', 'agent', 'created_at', 'last_seen_at', 'expires_at'],
        secrets: ['token_hash'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'sign_in_record',
    kept: [
      {
        title: { zh: '登录记录', en: 'Sign-ins' },
        about: subjects.holder,
        purpose: { zh: '发现盗用账号', en: 'Finding that somebody else uses an account' },
        bases: ['networkLog', 'security'],
        term: retentionPeriods.signIns,
        columns: ['at', 'outcome', 'address', 'agent'],
        whose: ofAccount,
        erasure: {
          how: 'expires',
          why: { zh: '法定留存期内的日志不得删除', en: 'A log may not be deleted while the law asks for it' },
        },
      },
    ],
  },
  {
    table: 'sign_in_throttle',
    free: ['key'],
  },
  {
    table: 'password_reset',
    kept: [
      {
        title: { zh: '重设密码', en: 'New passwords that were asked for' },
        about: subjects.holder,
        purpose: { zh: '重设密码', en: 'Setting a new password' },
        bases: ['duty'],
        term: retentionPeriods.reset,
        columns: ['expires_at'],
        secrets: ['token_hash'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'api_key',
    kept: [
      {
        title: { zh: '接口密钥', en: 'API keys' },
        about: subjects.holder,
        purpose: { zh: '由程序代为办理', en: 'Letting a program act for its owner' },
        bases: ['duty'],
        term: retentionPeriods.keys,
        columns: ['zone_id', 'name', 'prefix', 'scopes', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'],
        secrets: ['key_hash'],
        whose: ofAccount,
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'outgoing_mail',
    kept: [
      {
        title: { zh: '系统发出的邮件', en: 'Letters' },
        about: subjects.holder,
        purpose: { zh: '送达通知和链接', en: 'Sending notices and links' },
        bases: ['duty'],
        term: retentionPeriods.letters,
        columns: ['recipient', 'locale', 'kind', 'written_at', 'sent_at', 'expires_at'],
        secrets: ['facts'],
        whose: 'lower(t.recipient) = ANY(:addresses)',
        erasure: { how: 'deleted' },
      },
    ],
  },
  {
    table: 'account',
    kept: [
      {
        title: { zh: '账号', en: 'Account' },
        about: subjects.holder,
        purpose: signingIn,
        bases: ['duty'],
        term: retentionPeriods.account,
        columns: ['id', 'email', 'name', 'locale', 'created_at'],
        secrets: ['password_hash'],
        whose: 't.id = :account',
        erasure: {
          how: 'replaced',
          set: `email = t.id || '@erased.invalid', password_hash = NULL, erased_at = :at,
            name = '注销用户 / Former user ' || upper(right(t.id::text, 4))`,
        },
      },
    ],
  },
];
