/** A whole PDF of one page that says what it stands for, and that it is illustrative. */
export function illustrativePaper(subject: string): Buffer {
  const words = `BT /F1 14 Tf 60 780 Td (ILLUSTRATIVE / NOT A REAL PAPER) Tj 0 -24 Td (${subject}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts = ['%PDF-1.4\n', ...objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)];
  const places = parts.map((_, at) => parts.slice(0, at).join('').length).slice(1);
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${parts.join('').length}\n%%EOF\n`;
  return Buffer.from(`${parts.join('')}xref\n0 ${count}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
