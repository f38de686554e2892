import { ink, margins, width, type Sheet } from './sheet.js';

/** Footer of every page: what the document is, page and pages. */
export function drawFooters(sheet: Sheet, words: string): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.switchToPage(page);
    const bottom = sheet.page.margins.bottom;
    sheet.page.margins.bottom = 0;
    drawFooter(sheet, words, `第 ${page + 1} 页，共 ${count} 页`);
    sheet.page.margins.bottom = bottom;
  }
}

function drawFooter(sheet: Sheet, left: string, right: string): void {
  const top = sheet.page.height - 42;
  const within = { width: width(sheet), lineBreak: false };
  sheet.font('regular').fontSize(8.5).fillColor(ink.quiet);
  sheet.text(left, margins.left, top, within);
  sheet.text(right, margins.left, top, { ...within, align: 'right' });
}
