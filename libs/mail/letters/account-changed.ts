import type { Letter } from './letter.js';

export interface AccountChangedFacts {
  name: string;
  /** Day and minute in Asia/Shanghai. */
  at: string;
}

interface Change {
  subject: string;
  sentence: string;
  /** When the reader has to act; by default, when they did not make the change. */
  alarm?: string;
}

/** Tells the owner of an account that its sign-in was changed, in case somebody else did it. */
const changed = (zh: Change, en: Change): Letter<AccountChangedFacts> => ({
  'zh-CN': ({ name, at }) => ({
    subject: zh.subject,
    paragraphs: [
      `${name}，您好：`,
      `您在入区平台的账号于 ${at}（北京时间）${zh.sentence}`,
      `${zh.alarm ?? '如非您本人操作'}，请立即在登录页通过“忘记密码”重设密码，并联系园区管理员。`,
    ],
  }),
  en: ({ name, at }) => ({
    subject: en.subject,
    paragraphs: [
      `Dear ${name},`,
      `On ${at} (Beijing time) ${en.sentence}`,
      `${en.alarm ?? 'If it was not you'}, set a new password at once by “Forgot your password?” on the sign-in page, and tell the administrator of the zone.`,
    ],
  }),
});

export const passwordChanged = changed(
  { subject: '密码已修改', sentence: '修改了密码，其他设备上的登录均已退出。' },
  {
    subject: 'Your password was changed',
    sentence: 'the password of your account was changed; all other devices were signed out.',
  },
);

export const secondFactorAdded = changed(
  { subject: '已开启两步验证', sentence: '开启了两步验证，今后登录还需输入验证器应用中的验证码。' },
  {
    subject: 'Two-step sign-in is on',
    sentence: 'an authenticator app was set up for your account; signing in now also asks for its code.',
  },
);

export const secondFactorRemoved = changed(
  { subject: '已关闭两步验证', sentence: '关闭了两步验证，今后登录只需密码。' },
  {
    subject: 'Two-step sign-in is off',
    sentence: 'the authenticator app was removed from your account; signing in asks for the password only.',
  },
);

export const recoveryCodesRenewed = changed(
  { subject: '恢复码已更换', sentence: '更换了恢复码，原有恢复码全部失效。' },
  {
    subject: 'Your recovery codes were replaced',
    sentence: 'the recovery codes of your account were replaced; the former ones no longer work.',
  },
);

/** Removed by an administrator of the zone, for somebody who lost phone and recovery codes. */
export const secondFactorLifted = changed(
  {
    subject: '管理员已解除您的两步验证',
    sentence: '由园区管理员解除了两步验证，所有设备上的登录均已退出。请下次登录后重新设置。',
    alarm: '如您未曾提出此要求',
  },
  {
    subject: 'An administrator removed your two-step sign-in',
    sentence:
      'an administrator of the zone removed the authenticator app from your account, and you were signed out everywhere. Please set up a new one when you next sign in.',
    alarm: 'If you did not ask for it',
  },
);

export const identityUnlinked = changed(
  { subject: '已解除统一认证关联', sentence: '解除了与单位统一认证的关联，今后用密码登录；其他设备上的登录均已退出。' },
  {
    subject: 'Your account is no longer linked to your organisation',
    sentence:
      'the link of your account to your organisation was taken away; you sign in by your password, and all other devices were signed out.',
  },
);
