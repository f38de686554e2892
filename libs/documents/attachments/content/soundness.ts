import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Why a file of the right kind cannot be used. */
export type Unsound = 'damaged_file' | 'needs_password';

let library: Promise<PDFiumLibrary> | undefined;

/** Opens a PDF as a reader would: with an empty password, which a file that only forbids printing has. */
export async function pdfFault(content: Buffer): Promise<Unsound | undefined> {
  const pdfium = await (library ??= PDFiumLibrary.init());
  try {
    const document = await pdfium.loadDocument(content);
    const pages = document.getPageCount();
    document.destroy();
    return pages > 0 ? undefined : 'damaged_file';
  } catch (error) {
    return /password/i.test((error as Error).message) ? 'needs_password' : 'damaged_file';
  }
}

/** The last chunk of a PNG (ISO/IEC 15948, 11.2.5), or the end marker of a JPEG (ITU-T T.81, B.1.1.3). */
const lastSigns: Readonly<Record<string, Buffer>> = {
  'image/png': Buffer.from('IEND', 'latin1'),
  'image/jpeg': Buffer.from([0xff, 0xd9]),
};

/** A picture that was cut off has no end. Some cameras write behind the end, which hurts nobody. */
export function pictureFault(mediaType: string, content: Buffer): Unsound | undefined {
  const last = lastSigns[mediaType];
  const afterHead = content.subarray(startOfData(mediaType, content));
  return last && !afterHead.includes(last) ? 'damaged_file' : undefined;
}

/** A preview within the head of a JPEG has an end of its own. */
function startOfData(mediaType: string, content: Buffer): number {
  if (mediaType !== 'image/jpeg') return 0;
  return Math.max(0, content.lastIndexOf(Buffer.from([0xff, 0xda])));
}
