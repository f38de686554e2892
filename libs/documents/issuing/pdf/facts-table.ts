import type { Wording } from '../../storage/document-facts.js';
import { ink, makeRoom, margins, width, type Sheet } from './sheet.js';

type Row = Wording['rows'][number];

const labelWidth = 112;
const padding = { x: 8, y: 3 };
const lines = { lineGap: 1 };

/** Two columns, one row a fact; no row breaks across pages. */
export function drawFacts(sheet: Sheet, rows: readonly Row[]): void {
  sheet.font('regular').fontSize(10);
  rows.forEach((row) => drawRow(sheet, row));
  sheet.x = margins.left;
  sheet.y += 14;
}

function drawRow(sheet: Sheet, { label, value }: Row): void {
  const valueWidth = width(sheet) - labelWidth;
  const within = { ...lines, width: valueWidth - 2 * padding.x };
  const height = sheet.heightOfString(value, within) + 2 * padding.y;
  makeRoom(sheet, height);
  const top = sheet.y;
  const left = margins.left;
  sheet.rect(left, top, labelWidth, height).fill(ink.shade);
  sheet
    .lineWidth(0.5)
    .rect(left, top, labelWidth, height)
    .rect(left + labelWidth, top, valueWidth, height)
    .stroke(ink.line);
  sheet
    .fillColor(ink.quiet)
    .text(label, left + padding.x, top + padding.y, { ...lines, width: labelWidth - padding.x });
  sheet.fillColor(ink.text).text(value, left + labelWidth + padding.x, top + padding.y, within);
  sheet.y = top + height;
}
