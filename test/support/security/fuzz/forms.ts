import fc, { type Arbitrary } from 'fast-check';
import { aPdf } from '../../people/files.js';

const names = [
  'a.pdf',
  '营业执照.pdf',
  '..\\..\\a',
  '../a',
  'a"; filename="b',
  'a\nb.pdf',
  '',
  '\u202Efdp.exe',
  'x'.repeat(300),
  '\0.pdf',
];
const contents = [
  aPdf().toString('latin1'),
  '%PDF-1.7\n%%EOF',
  '',
  'MZ\x90',
  '<svg onload=alert(1)>',
  'PK\x03\x04',
  'x'.repeat(5000),
];

interface Form {
  /** Parts in their order, by name. */
  order: readonly string[];
  material: unknown;
  name: string;
  content: string;
  /** Where it breaks off, if it does. */
  end: boolean;
}

const orders = [
  ['material', 'file'],
  ['material', 'file'],
  ['material', 'file'],
  ['file', 'material'],
  ['material'],
  ['file'],
  [],
  ['material', 'file', 'file'],
  ['material', 'unheardOf', 'file'],
  ['material', '__proto__', 'file'],
  ['material', 'material', 'file'],
];

/** A form with a file, as browsers send it, and as they do not. */
export function multipart(material: Arbitrary<unknown>): Arbitrary<{ type: string; content: Buffer }> {
  const form = fc.record({
    order: fc.constantFrom(...orders),
    material,
    name: fc.constantFrom(...names),
    content: fc.constantFrom(...contents),
    end: fc.constantFrom(true, true, true, false),
  });
  return form.map((one) => ({ type: 'multipart/form-data; boundary=edge', content: Buffer.from(written(one)) }));
}

function written({ order, material, name, content, end }: Form): string {
  const parts = order.map((part) =>
    part === 'file'
      ? `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n`
      : `--edge\r\nContent-Disposition: form-data; name="${part}"\r\n\r\n${String(material)}\r\n`,
  );
  return parts.join('') + (end ? '--edge--\r\n' : '');
}
