import type { Letter } from './letter.js';

export interface PasswordResetFacts {
  name: string;
  link: string;
  minutes: number;
}

export const passwordReset: Letter<PasswordResetFacts> = {
  'zh-CN': ({ name, link, minutes }) => ({
    subject: '重设密码',
    paragraphs: [
      `${name}，您好：`,
      '有人（应当是您本人）在入区平台申请重设您账号的密码。请在浏览器中打开以下链接，设置新密码：',
      link,
      `链接 ${minutes} 分钟内有效，只能使用一次；再次申请后，此链接即失效。`,
      '如非您本人申请，请忽略本邮件，密码不会改变。工作人员不会向您索要此链接。',
    ],
  }),
  en: ({ name, link, minutes }) => ({
    subject: 'Set a new password',
    paragraphs: [
      `Dear ${name},`,
      'Somebody, presumably you, asked for a new password for your account. Open this link in your browser to set one:',
      link,
      `The link works once, for ${minutes} minutes, and not any more when another one is asked for.`,
      'If it was not you, ignore this message: your password stays as it is. Nobody of our staff will ever ask you for this link.',
    ],
  }),
};
