import type { Block, DocumentFacts } from '../../storage/document-facts.js';
import { ink, makeRoom, margins, width, type Sheet } from './sheet.js';

const size = 11.5;
const gaps = { lineGap: 4.5, paragraphGap: 4 };
const numberWidth = 22;
const lineHeight = 24;
/** More than this cannot be kept together. */
const fullPage = 600;

/**
 * 正文: addressee, paragraphs indented by two characters, and numbered lists.
 * The last one stays with the signature, so that no page holds a signature only.
 */
export function drawBody(sheet: Sheet, { addressee, body }: DocumentFacts, following: number): void {
  makeRoom(sheet, 3 * lineHeight);
  sheet.font('bold').fontSize(size).fillColor(ink.text);
  if (addressee) sheet.text(`${addressee}：`, margins.left, sheet.y, gaps);
  sheet.font('regular');
  const pieces = body.flatMap(piecesOf);
  pieces.forEach((piece, index) => drawPiece(sheet, piece, index === pieces.length - 1 ? following : 0));
}

interface Piece {
  text: string;
  /** Number of a list item. */
  number?: string;
}

const piecesOf = (block: Block): Piece[] =>
  'text' in block ? [block] : block.list.map((text, index) => ({ text, number: `${index + 1}.` }));

function drawPiece(sheet: Sheet, { text, number }: Piece, following: number): void {
  const drawnIn = number === undefined ? 0 : 2 * size + numberWidth;
  const within = { ...gaps, width: width(sheet) - drawnIn, indent: number === undefined ? 2 * size : 0 };
  const whole = sheet.heightOfString(text, within) + following;
  makeRoom(sheet, following > 0 && whole < fullPage ? whole : 2 * lineHeight);
  const top = sheet.y;
  if (number !== undefined) sheet.text(number, margins.left + 2 * size, top, { lineBreak: false });
  sheet.text(text, margins.left + drawnIn, top, within);
}
