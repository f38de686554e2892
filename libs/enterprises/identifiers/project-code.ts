/** 投资项目统一代码. The check digit's algorithm is not public, so it is not checked. */
const current = /^\d{2}(0[1-9]|1[0-2])-\d{6}-\d{2}-\d{2}-\d{6}$/;
const older = /^20\d{2}-\d{6}-\d{2}-\d{2}-\d{5}$|^20\d{2}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** `current` as in GB/T 40058-2021 (YYMM-region-dd-tt-nnnnnn), `old` as before (YYYY-region-dd-tt-nnnnn), or neither. */
export function projectCodeForm(code: unknown): 'current' | 'old' | null {
  if (typeof code !== 'string') return null;
  if (current.test(code)) return 'current';
  return older.test(code) ? 'old' : null;
}
