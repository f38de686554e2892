import type { Letter } from './letter.js';

export interface MemberInvitationFacts {
  enterprise: string;
  link: string;
}

export const memberInvitation: Letter<MemberInvitationFacts> = {
  'zh-CN': ({ enterprise, link }) => ({
    subject: '邀请您加入企业账户',
    paragraphs: [
      '您好：',
      `“${enterprise}”（名称由其自行填写，园区未核实）邀请您作为企业成员使用入区平台。请在浏览器中打开以下链接接受邀请：`,
      link,
      '链接七日内有效，只能使用一次。如您不认识该企业，请忽略本邮件，您不会因此成为其成员。',
    ],
  }),
  en: ({ enterprise, link }) => ({
    subject: 'An enterprise invites you',
    paragraphs: [
      'Good day,',
      `“${enterprise}”, as it calls itself, which the zone has not checked, invites you to act for it as a member. Open this link in your browser to accept:`,
      link,
      'The link works once, for seven days. If you do not know this enterprise, ignore this message: you do not become a member by it.',
    ],
  }),
};

export interface StaffInvitationFacts {
  name: string;
  link: string;
}

export const staffInvitation: Letter<StaffInvitationFacts> = {
  'zh-CN': ({ name, link }) => ({
    subject: '工作人员账号邀请',
    paragraphs: [
      `${name}，您好：`,
      '园区管理员邀请您以工作人员身份使用入区平台。请在浏览器中打开以下链接，核对岗位与角色后接受：',
      link,
      '链接七日内有效，只能使用一次；再次邀请后，此链接即失效。如与您无关，请忽略本邮件。',
    ],
  }),
  en: ({ name, link }) => ({
    subject: 'An invitation to work in the zone',
    paragraphs: [
      `Dear ${name},`,
      'The administrator of the zone invites you as a member of its staff. Open this link in your browser, look at the desks and roles, and accept:',
      link,
      'The link works once, for seven days, and not any more when you are invited again. If this is not about you, ignore this message.',
    ],
  }),
};
