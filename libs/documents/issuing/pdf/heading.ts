import type { DocumentFacts } from '../../storage/document-facts.js';
import { ink, margins, rule, width, type Sheet } from './sheet.js';

const centred = { align: 'center' } as const;

/** 版头: authority, title, number. */
export function drawHeading(
  sheet: Sheet,
  { authority, title }: Pick<DocumentFacts, 'authority' | 'title'>,
  number: string,
): void {
  sheet.font('regular').fontSize(13).fillColor(ink.text).text(authority.zh, centred);
  sheet
    .moveDown(0.5)
    .font('bold')
    .fontSize(22)
    .text(title.zh, { ...centred, characterSpacing: 3 });
  sheet.moveDown(0.1).font('regular').fontSize(10.5).fillColor(ink.quiet).text(title.en, centred);
  sheet.moveDown(0.5).fontSize(10.5).fillColor(ink.text).text(number, centred);
  rule(sheet, sheet.y + 6, ink.red);
  sheet.x = margins.left;
  sheet.y += 18;
}

/** 示例: a notice that the document binds nobody. */
export function drawIllustrationNotice(sheet: Sheet): void {
  drawMark(sheet, '示例数据：本文书由演示环境生成，不具有法律效力。 Illustrative data, no legal effect.');
}

/** Words in a broken frame that say what the paper is not. */
export function drawMark(sheet: Sheet, words: string): void {
  const top = sheet.y - 4;
  sheet.rect(margins.left, top, width(sheet), 24).lineWidth(0.6).dash(3, { space: 2 }).stroke(ink.quiet).undash();
  sheet
    .fontSize(9)
    .fillColor(ink.quiet)
    .text(words, margins.left, top + 6, { ...centred, width: width(sheet) });
  sheet.fillColor(ink.text);
  sheet.x = margins.left;
  sheet.y = top + 38;
}
