import { dispositionOf } from './download.js';

describe('dispositionOf', () => {
  it('keeps a Chinese name in the way of RFC 6266', () => {
    expect(dispositionOf('营业执照.pdf')).toBe(
      `attachment; filename="download.pdf"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.pdf`,
    );
  });

  it.each(['a"b\r\nX: y.pdf', "it's (1)*.pdf", '报告;.pdf'])('lets nothing of %j out of its place', (name) => {
    const disposition = dispositionOf(name);
    expect(disposition).toMatch(/^attachment; filename="download\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(name);
  });
});
