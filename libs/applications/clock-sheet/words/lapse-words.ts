import type { Bilingual } from '#kernel';

/** How limits end with an application that nobody decides. */
export const lapseSentences: Record<string, Bilingual> = {
  'acceptance.ended.lapsed_admission': {
    zh: '准入于 {on} 撤销，申请随之终止，受理审查时限终止。',
    en: 'The admission was revoked on {on} and the application lapsed with it, so this limit ends.',
  },
  'correction.ended.lapsed_admission': {
    zh: '准入于 {on} 撤销，申请随之终止，补正时限终止。',
    en: 'The admission was revoked on {on} and the application lapsed with it, so the time for corrections ends.',
  },
  'statutory.ended.lapsed_papers': {
    zh: '承诺后补的材料逾期未交，申请于 {on} 终止，不再计时。',
    en: 'A promised paper did not come in time and the application was ended on {on}, so the clock ends.',
  },
  'statutory.ended.lapsed_admission': {
    zh: '准入于 {on} 撤销，申请随之终止，不再计时。',
    en: 'The admission was revoked on {on} and the application lapsed with it, so the clock ends.',
  },
  'notice.ended.lapsed_admission': {
    zh: '准入于 {on} 撤销，申请随之终止，公示终止。',
    en: 'The admission was revoked on {on} and the application lapsed with it, so the notice ends.',
  },
  'promised.ended.lapsed_papers': {
    zh: '承诺后补的材料逾期未交，申请于 {on} 终止，承诺时限随之终止。',
    en: 'A promised paper did not come in time and the application was ended on {on}, so the promise ends.',
  },
  'promised.ended.lapsed_admission': {
    zh: '准入于 {on} 撤销，申请随之终止，承诺时限随之终止。',
    en: 'The admission was revoked on {on} and the application lapsed with it, so the promise ends.',
  },
};
