import { readFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Turns } from '#platform';
import { lastPlaces, type FileOnDisk } from './file-parts.js';

/** Why a file of the right kind cannot be used. */
export type Unsound = 'damaged_file' | 'needs_password';

/** A PDF is read whole, twice over, so they are opened one by one: memory is that of one, however many arrive. */
const turns = new Turns({ running: 1, waiting: 100 });

let library: Promise<PDFiumLibrary> | undefined;

/** Opens a PDF as a reader would: with an empty password, which a file that only forbids printing has. */
export const pdfFault = (file: FileOnDisk): Promise<Unsound | undefined> => turns.through(() => faultOnOpening(file));

async function faultOnOpening({ path }: FileOnDisk): Promise<Unsound | undefined> {
  const pdfium = await (library ??= PDFiumLibrary.init());
  const content = await readFile(path);
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

/** Where the pixels of a JPEG begin: a preview within its head has an end of its own. */
const startOfScan = Buffer.from([0xff, 0xda]);

/** A picture that was cut off has no end. Some cameras write behind the end, which hurts nobody. */
export async function pictureFault(mediaType: string, file: FileOnDisk): Promise<Unsound | undefined> {
  const last = lastSigns[mediaType];
  if (!last) return undefined;
  const [end = -1, start = -1] = await lastPlaces(file, mediaType === 'image/jpeg' ? [last, startOfScan] : [last]);
  return end > start ? undefined : 'damaged_file';
}
