import type { Bilingual } from '#kernel';
import type { FactRow } from '../storage/document-facts.js';
import { drawFacts } from '../issuing/pdf/facts-table.js';
import { asPrinted } from '../issuing/pdf/faces/as-printed.js';
import { drawFooters } from '../issuing/pdf/footers.js';
import { drawHeading, drawMark } from '../issuing/pdf/heading.js';
import { finished, ink, makeRoom, margins, newSheet, type Sheet } from '../issuing/pdf/sheet.js';
import type { AnswerSection } from './answers.js';

export interface FormSheet {
  title: Bilingual;
  authority: Bilingual;
  /** Below the title: the number and round, or that it is a draft. */
  subtitle: string;
  /** Marks on the first page and at the foot of every one. */
  marks: Bilingual[];
  subject: FactRow[];
  sections: AnswerSection[];
  papers: FactRow[];
  /** The only time in the file. */
  at: Date;
}

/** 申请表: the answers and papers of one round, as A4 pages. */
export function drawForm(given: FormSheet): Promise<Buffer> {
  const { title, authority, subtitle, marks, subject, sections, papers } = asPrinted({ ...given, at: undefined });
  const sheet = newSheet({ title: `${title.zh} ${subtitle}`, author: authority.zh, issuedAt: given.at });
  drawHeading(sheet, { title, authority }, subtitle);
  marks.forEach(({ zh, en }) => drawMark(sheet, `${zh} ${en}`));
  drawFacts(sheet, subject);
  sections.forEach((section) => drawSection(sheet, `${section.title.zh} ${section.title.en}`, section.rows));
  drawSection(sheet, '材料清单 Papers', papers);
  drawFooters(sheet, [subtitle, ...marks.map(({ zh }) => zh)].join('  '));
  return finished(sheet);
}

const headed = 60;

/** A heading stays with the first row of its table. */
function drawSection(sheet: Sheet, title: string, rows: readonly FactRow[]): void {
  makeRoom(sheet, headed);
  sheet.font('bold').fontSize(11.5).fillColor(ink.text).text(title, margins.left, sheet.y, { paragraphGap: 4 });
  drawFacts(sheet, rows);
}
