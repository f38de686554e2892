import QRCode from 'qrcode';
import { chineseDate } from '../text/chinese-text.js';
import type { DocumentFacts } from '../../storage/document-facts.js';
import { ink, makeRoom, margins, width, type Sheet } from './sheet.js';

const qrSide = 72;
/** Height of everything, the contact line included. */
export const closingHeight = 136;

export interface Verification {
  code: string;
  /** Address for checking the document. */
  url: string;
}

/** 落款: verification on the left, authority and date on the right, on one page. */
export function drawClosing(sheet: Sheet, facts: DocumentFacts, verification: Verification): void {
  makeRoom(sheet, closingHeight);
  const top = sheet.y + 18;
  drawSignature(sheet, facts, top);
  drawVerification(sheet, verification, top);
  sheet.x = margins.left;
  sheet.y = top + qrSide + 12;
  const contact = `联系方式：${facts.contact}`;
  sheet
    .fontSize(9)
    .fillColor(ink.quiet)
    .text(contact, margins.left, sheet.y, { width: width(sheet), lineGap: 2 });
}

function drawSignature(sheet: Sheet, { authority, issuedOn }: DocumentFacts, top: number): void {
  const left = margins.left + width(sheet) / 2;
  const within = { width: width(sheet) / 2, align: 'right', lineGap: 5 } as const;
  sheet
    .fontSize(11.5)
    .fillColor(ink.text)
    .text(authority.zh, left, top + 14, within);
  sheet.text(chineseDate(issuedOn), within);
}

function drawVerification(sheet: Sheet, { code, url }: Verification, top: number): void {
  drawQr(sheet, url, top);
  const left = margins.left + qrSide + 10;
  const within = { width: width(sheet) / 2 - qrSide - 10, lineGap: 2 };
  sheet
    .fontSize(9)
    .fillColor(ink.quiet)
    .text('核验码 Verification code', left, top + 14, within);
  sheet
    .font('bold')
    .fontSize(10)
    .fillColor(ink.text)
    .text(code, { ...within, lineBreak: false });
  sheet
    .font('regular')
    .fontSize(8.5)
    .fillColor(ink.quiet)
    .text('扫码或凭核验码查验真伪', left, top + 46, within);
}

/** Drawn as squares, which print sharp at any size. */
function drawQr(sheet: Sheet, text: string, top: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = qrSide / modules.size;
  for (const [at, dark] of modules.data.entries()) {
    if (!dark) continue;
    const column = at % modules.size;
    sheet.rect(margins.left + column * side, top + Math.floor(at / modules.size) * side, side, side);
  }
  sheet.fill('black');
}
