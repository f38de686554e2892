import type { FactRow } from '../../storage/document-facts.js';
import { ink, makeRoom, margins, width, type Sheet } from './sheet.js';

const labelWidth = 112;
const padding = { x: 8, y: 3 };
const spacing = { lineGap: 1 };

/** Two columns, one row a fact; no row breaks across pages. */
export function drawFacts(sheet: Sheet, rows: readonly FactRow[]): void {
  sheet.font('regular').fontSize(10);
  rows.flatMap(partsOf).forEach((row) => drawRow(sheet, row));
  sheet.x = margins.left;
  sheet.y += 14;
}

const longest = /.{1,480}/gu;
const most = { lines: 16, characters: 480 };

/** A long value goes on in further rows, so that each fits on a page. */
function partsOf({ label, value }: FactRow): FactRow[] {
  const parts: string[] = [];
  const lines: string[] = [];
  for (const line of value.split('\n').flatMap((text) => text.match(longest) ?? [''])) {
    const isFull = lines.length >= most.lines || [...lines, line].join('').length > most.characters;
    if (isFull) parts.push(lines.splice(0).join('\n'));
    lines.push(line);
  }
  return [...parts, lines.join('\n')].map((text, at) => ({ label: at === 0 ? label : '', value: text }));
}

function drawRow(sheet: Sheet, { label, value }: FactRow): void {
  const valueWidth = width(sheet) - labelWidth;
  const within = { ...spacing, width: valueWidth - 2 * padding.x };
  const named = { ...spacing, width: labelWidth - padding.x };
  const height = Math.max(sheet.heightOfString(value, within), sheet.heightOfString(label, named)) + 2 * padding.y;
  makeRoom(sheet, height);
  const top = sheet.y;
  const left = margins.left;
  sheet.rect(left, top, labelWidth, height).fill(ink.shade);
  sheet
    .lineWidth(0.5)
    .rect(left, top, labelWidth, height)
    .rect(left + labelWidth, top, valueWidth, height)
    .stroke(ink.line);
  sheet.fillColor(ink.quiet).text(label, left + padding.x, top + padding.y, named);
  sheet.fillColor(ink.text).text(value, left + labelWidth + padding.x, top + padding.y, within);
  sheet.y = top + height;
}
