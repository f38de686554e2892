import PDFDocument from 'pdfkit';
import { glyphIn } from '#kernel';
import { fontOf } from './fonts.js';

type Options = PDFKit.Mixins.TextOptions & { lineWidth?: number };

/** What pdfkit does by itself to set one line, which its typing leaves out. */
interface Setting {
  _font: { id: string; ascender: number };
  _fontSize: number;
  _fragment(text: string, x: number, y: number, options: Options): void;
}

const Settable = PDFDocument as unknown as new (options: PDFKit.PDFDocumentOptions) => PDFKit.PDFDocument & Setting;

interface Run {
  text: string;
  isRare: boolean;
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const isRare = glyphIn(character) === 'rare';
    const last = runs.at(-1);
    if (last?.isRare === isRare) last.text += character;
    else runs.push({ text: character, isRare });
  }
  return runs;
}

/** A document whose lines are set in the font chosen, and characters that it lacks in the font for rare ones. */
export class Paper extends Settable {
  private current = '';

  override font(name: string): this {
    this.current = name;
    return super.font(name);
  }

  override widthOfString(text: string, options: Options = {}): number {
    const runs = runsOf(text);
    if (!runs.some(({ isRare }) => isRare)) return super.widthOfString(text, options);
    const inner = runs.reduce(
      (width, run) => width + this.within(run, () => super.widthOfString(run.text, options)),
      0,
    );
    return inner + (options.characterSpacing ?? 0) * (runs.length - 1);
  }

  override _fragment(text: string, x: number, y: number, options: Options): void {
    const runs = runsOf(text);
    if (!runs.some(({ isRare }) => isRare)) return super._fragment(text, x, y, options);
    const { characterSpacing = 0 } = options;
    const baseline = (-this._font.ascender / 1000) * this._fontSize;
    let left = x + this.indentOf(text, options);
    for (const run of runs) {
      this.within(run, () => super._fragment(run.text, left, y, { characterSpacing, baseline }));
      left += this.widthOfString(run.text, options) + characterSpacing;
    }
  }

  /** Where an aligned line begins, from the left end of its room. */
  private indentOf(text: string, options: Options): number {
    const { width, align, lineWidth = 0 } = options;
    const free = lineWidth - this.widthOfString(text.trimEnd(), options);
    if (!width || !align) return 0;
    return { left: 0, justify: 0, center: free / 2, right: free }[align] ?? 0;
  }

  private within<Result>({ isRare }: Run, set: () => Result): Result {
    if (!isRare) return set();
    const before = this.current;
    this.registerFont('rare', fontOf('rare')).font('rare');
    const result = set();
    this.font(before);
    return result;
  }
}
