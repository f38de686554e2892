/** 海关注册编码: 10 characters; 1–4 region, 5 kind of area, 6 kind of enterprise, 7–10 serial. There is no check digit. */
const shape = /^\d{4}[0-9A-Z]{6}$/;
const bondedZone = '6';

export function isCustomsCode(code: unknown): code is string {
  return typeof code === 'string' && shape.test(code);
}

/** Whether the code belongs to a bonded zone. An enterprise that moves in gets a new code. */
export function isBondedZoneCode(code: string): boolean {
  return code.charAt(4) === bondedZone;
}
