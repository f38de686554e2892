/** A whole PDF of one empty page. The words stand in a comment, so that two PDFs differ. */
export function aPdf(words = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ].map((object, at) => Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`));
  const parts = [Buffer.from(`%PDF-1.7\n%${words}\n`), ...objects];
  const places = objects.map((_, at) => Buffer.concat(parts.slice(0, at + 1)).length);
  const body = Buffer.concat(parts);
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 4\n0000000000 65535 f \n${lines}`;
  const end = `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(table + end)]);
}

/** A small file as a browser's file chooser gives it. */
export const aPdfFile = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: aPdf(name),
});
