const shape = /^[A-T]\d{4}$/;

/** 国民经济行业分类, GB/T 4754-2017: the section's letter and four digits. */
export function isIndustryClass(code: unknown): code is string {
  return typeof code === 'string' && shape.test(code);
}
