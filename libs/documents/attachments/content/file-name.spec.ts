import { cleanName } from './file-name.js';

const pdf = 'application/pdf';

describe('cleanName', () => {
  it.each([
    ['项目可行性研究报告（终稿）.pdf', '项目可行性研究报告（终稿）.pdf'],
    ['营业执照 副本.PDF', '营业执照 副本.PDF'],
    ['C:\\Users\\me\\报告.pdf', '报告.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['报告', '报告.pdf'],
    ['', '文件.pdf'],
    ['...', '文件.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['报告.exe', '报告.exe.pdf'],
    ['v1.2 计划.pdf', 'v1.2 计划.pdf'],
    ['a<b>"c|d?*.pdf', 'a_b__c_d__.pdf'],
  ])('makes %j into %j', (given, expected) => expect(cleanName(given, pdf)).toBe(expected));

  it('takes both endings of a JPEG', () => {
    expect(cleanName('照片.jpeg', 'image/jpeg')).toBe('照片.jpeg');
    expect(cleanName('照片.png', 'image/jpeg')).toBe('照片.png.jpg');
  });

  it('shortens by whole characters and keeps the ending', () => {
    const name = cleanName(`${'𠮷'.repeat(300)}.pdf`, pdf);
    expect([...name]).toHaveLength(104);
    expect(name.endsWith('𠮷.pdf')).toBe(true);
  });

  it('writes one name in one way', () => {
    expect(cleanName('re\u0301sume\u0301.pdf', pdf)).toBe('r\u00e9sum\u00e9.pdf');
  });
});
