import type { Bilingual } from '#kernel';

/** 法律依据, by article. */
export const legalBases = {
  duty: {
    zh: '《个人信息保护法》第十三条第一款第三项、第三十四条、第三十七条（履行职责所必需）',
    en: 'Personal Information Protection Law arts. 13(1)(3), 34 and 37 (necessary for the duties of the office)',
  },
  consent: {
    zh: '《个人信息保护法》第十三条第一款第一项（本人同意，可依第十五条撤回）',
    en: 'Personal Information Protection Law art. 13(1)(1) (consent, which can be withdrawn under art. 15)',
  },
  security: {
    zh: '《个人信息保护法》第五十一条（安全保护措施）',
    en: 'Personal Information Protection Law art. 51 (measures of security)',
  },
  networkLog: {
    zh: '《网络安全法》（2016年文本第二十一条第三项，2025年修正后条序有调整）：网络日志留存不少于六个月',
    en: 'Cybersecurity Law (art. 21(3) in the text of 2016; renumbered when it was amended in 2025): logs of the network are kept for six months at least',
  },
  archives: {
    zh: '参照《档案法》第十三条（归档范围）；保管期限园区自定',
    en: 'By analogy with the Archives Law, art. 13 (what is filed); how long is set by the zone',
  },
} as const satisfies Record<string, Bilingual>;

export type LegalBasis = keyof typeof legalBases;

/** Rights of the person, and limits of all data. */
export const rights: readonly Bilingual[] = [
  {
    zh: '查阅、复制本人信息：《个人信息保护法》第四十五条；更正、补充：第四十六条；删除：第四十七条。',
    en: 'To read and copy what is kept: Personal Information Protection Law art. 45; to have it corrected: art. 46; deleted: art. 47.',
  },
  {
    zh: '保存期限为实现处理目的所必要的最短时间（第十九条）；法律规定的保存期限未届满的，只作存储和必要的安全保护（第四十七条第二款）。',
    en: 'It is kept for the shortest time that the purpose needs (art. 19); where a law asks for longer, it is only stored and secured (art. 47(2)).',
  },
  {
    zh: '本系统不以自动化决策方式对个人作出决定（第二十四条）。',
    en: 'Nothing about a person is decided by a machine (art. 24).',
  },
];
