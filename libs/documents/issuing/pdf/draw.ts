import type { DocumentFacts } from '../../storage/document-facts.js';
import { drawBody } from './body.js';
import { asPrinted } from './faces/as-printed.js';
import { closingHeight, drawClosing, type Verification } from './closing.js';
import { drawFacts } from './facts-table.js';
import { drawFooters } from './footers.js';
import { drawHeading, drawIllustrationNotice } from './heading.js';
import { finished, newSheet } from './sheet.js';

export interface Issue extends Verification {
  number: string;
  issuedAt: Date;
}

/** 制文: A4 pages, the same bytes for the same facts. */
export function draw(given: DocumentFacts, issue: Issue): Promise<Buffer> {
  const facts = asPrinted(given);
  const title = `${facts.title.zh} ${issue.number}`;
  const sheet = newSheet({ title, author: facts.authority.zh, issuedAt: issue.issuedAt });
  drawHeading(sheet, facts, issue.number);
  if (facts.illustrative) drawIllustrationNotice(sheet);
  drawFacts(sheet, facts.rows);
  drawBody(sheet, facts, closingHeight);
  drawClosing(sheet, facts, issue);
  drawFooters(sheet, facts.illustrative ? `${issue.number}  示例数据` : issue.number);
  return finished(sheet);
}
