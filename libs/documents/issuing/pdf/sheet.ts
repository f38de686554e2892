import { fontOf } from './faces/fonts.js';
import { Paper } from './faces/paper.js';

export type Sheet = PDFKit.PDFDocument;

/** Points, 72 an inch: A4 with the side margins of official papers (28 mm and 26 mm). */
export const margins = { top: 54, bottom: 60, left: 79, right: 74 };
export const ink = { text: '#1a1a1a', quiet: '#666666', line: '#b8b8b8', shade: '#f6f6f6', red: '#a61b1b' };

interface Identity {
  title: string;
  author: string;
  /** The only time in the file, so that a new rendering has the same bytes. */
  issuedAt: Date;
}

export function newSheet({ title, author, issuedAt }: Identity): Sheet {
  const info = { Title: title, Author: author, Creator: 'Ruqu', Producer: 'Ruqu', CreationDate: issuedAt };
  const sheet = new Paper({
    size: 'A4',
    margins,
    info: { ...info, ModDate: issuedAt },
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    font: '',
  });
  sheet.registerFont('regular', fontOf('regular')).registerFont('bold', fontOf('bold'));
  return sheet.font('regular').fillColor(ink.text);
}

export const width = (sheet: Sheet): number => sheet.page.width - margins.left - margins.right;

/** Begins a new page unless enough points are left. */
export function makeRoom(sheet: Sheet, points: number): void {
  if (sheet.y + points > sheet.page.height - margins.bottom) sheet.addPage();
}

export function rule(sheet: Sheet, y: number, colour: string): void {
  sheet
    .moveTo(margins.left, y)
    .lineTo(margins.left + width(sheet), y)
    .lineWidth(0.8)
    .stroke(colour);
}

/** Ends the sheet and returns its bytes. */
export function finished(sheet: Sheet): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    sheet.on('data', (part: Buffer) => parts.push(part));
    sheet.on('end', () => resolve(Buffer.concat(parts)));
    sheet.on('error', reject);
    sheet.end();
  });
}
