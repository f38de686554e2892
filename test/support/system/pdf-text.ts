import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What a reader of a PDF can copy out of it. */
export async function textIn(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}

/** Codes of the glyphs that a PDF draws, by the operators of its streams; `0000` is the box of a missing glyph. */
export function glyphsIn(pdf: Buffer): string[] {
  const streams = [...pdf.toString('latin1').matchAll(/FlateDecode\s*>>\s*stream\n([^]*?)\nendstream/g)];
  return streams
    .map(([, stream]) => inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1'))
    .filter((content) => content.includes('BT'))
    .flatMap((content) => content.match(/\[[^\]]*\] TJ/g) ?? [])
    .flatMap((operator) => operator.match(/<[0-9a-f]+>/g)!)
    .flatMap((hex) => hex.match(/[0-9a-f]{4}/g)!);
}
