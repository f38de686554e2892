/** Sixty days: Administrative Reconsideration Law (2023) art. 20. Six months: Administrative Litigation Law art. 46. */
const lawful =
  '如不服本决定，可以自知道本决定之日起六十日内依法申请行政复议，也可以自知道本决定之日起六个月内依法向人民法院提起行政诉讼。';

const namesBoth = (text: string): boolean => text.includes('复议') && text.includes('诉讼');

/** 救济途径: every refusal names reconsideration and lawsuit. */
export function remedies(written: string | null): string {
  const own = written?.trim() ?? '';
  return namesBoth(own) ? own : `${own}${own === '' ? '' : '\n'}${lawful}`;
}
