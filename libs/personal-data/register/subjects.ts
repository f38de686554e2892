import type { Bilingual } from '#kernel';

/** 关于谁. */
export const subjects = {
  holder: { zh: '账号本人', en: 'Whoever has an account' },
  invited: { zh: '受邀人', en: 'Whoever was invited' },
  member: { zh: '企业成员', en: 'Members of enterprises' },
  staff: { zh: '工作人员', en: 'Staff' },
  contact: { zh: '申请联系人', en: 'Contacts of applications' },
  objector: { zh: '异议人', en: 'Objectors' },
} as const satisfies Record<string, Bilingual>;
